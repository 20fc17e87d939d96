package org.citedeck.deck;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that are read from a board and typed on a phone: no vowels, so no words; nothing that looks like something else. */
public final class JoinCode {

    public static final int LENGTH = 6;

    private static final String ALPHABET = "BCDFGHJKMNPQRSTVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    public static String random() {
        return random(LENGTH);
    }

    public static String random(int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A code as it was typed, with small letters, blanks or dashes, as it is kept. */
    public static String normalised(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
