package org.citedeck.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Passwords: made up, judged, hashed and compared. Only the hash is ever kept. */
final class Passwords {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int SHORTEST = 10;
    /** What bcrypt reads of a password. */
    private static final int LONGEST_BYTES = 72;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** One that can be read out: nothing in it looks like something else. */
    static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** In modular crypt format. Slow on purpose. */
    static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    /** Takes as long where there is no account, so that nobody learns which names exist. */
    static boolean matches(String password, @Nullable Teacher teacher) {
        boolean right = BcryptUtil.matches(password, teacher == null ? Nobody.HASH : teacher.password);
        return right && teacher != null;
    }

    /** What is wrong with a new password, and what to do; null where it can be used. */
    static @Nullable String problem(@Nullable String fresh, @Nullable String again) {
        if (fresh == null || fresh.length() < SHORTEST) {
            return "The new password is too short: use at least " + SHORTEST + " characters.";
        }
        if (fresh.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return "The new password is too long: use at most " + LONGEST_BYTES + " letters and digits.";
        }
        return Objects.equals(fresh, again) ? null : "The two new passwords differ. Type both again.";
    }

    /** Hashed when it is first needed, and so no part of the start. */
    private static final class Nobody {
        static final String HASH = hash(random());
    }
}
