package org.citedeck.quiz;

import java.security.SecureRandom;
import java.util.Base64;

/** 128 random bits for an address: nobody comes upon another's attempt. */
final class Token {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    static String random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
