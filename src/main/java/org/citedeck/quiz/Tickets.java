package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Marks of forms. Each form is written with one of its own; what is sent twice under the same ticket, since the network was
 * cut before the reply, is done once.
 */
@Named("ticket")
@ApplicationScoped
public class Tickets {

    private static final int BYTES = 16;

    /** For a form that is being written. */
    public String getNext() {
        return Token.random();
    }

    /**
     * A form as it was sent, to be known again. The same form filled in otherwise, as when a page comes back from the
     * browser's memory, is another one.
     *
     * @param ticket of the form
     * @param content what was filled in
     * @return at most 40 characters; null where the form had no ticket
     */
    public static @Nullable String stamp(@Nullable String ticket, String content) {
        if (ticket == null || ticket.isBlank()) {
            return null;
        }
        try {
            byte[] whole = (ticket + '\n' + content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
