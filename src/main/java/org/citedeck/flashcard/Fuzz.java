package org.citedeck.flashcard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Moves an interval by a few days, so that cards that were learned together do not stay together.
 *
 * <p>The shift is drawn from the card's name and the number of its answers, by a hash: the same history has the same
 * intervals on every machine, and a button does what stands on it.
 */
final class Fuzz {

    private static final double SHORTEST = 2.5;
    private static final int LEAST = 2;

    private Fuzz() {}

    /** The days between which an interval is drawn, both inclusive. */
    record Range(int least, int most) {

        static Range of(int interval) {
            if (interval < SHORTEST) {
                return new Range(interval, interval);
            }
            double delta = 1
                    + 0.15 * overlap(interval, SHORTEST, 7)
                    + 0.10 * overlap(interval, 7, 20)
                    + 0.05 * overlap(interval, 20, Double.MAX_VALUE);
            return new Range((int) Math.max(Math.rint(interval - delta), LEAST), (int)
                    Math.min(Math.rint(interval + delta), 36_500));
        }

        private static double overlap(double interval, double from, double to) {
            return Math.max(Math.min(interval, to) - from, 0);
        }
    }

    /** The interval, shifted as this card's answer of this number is. */
    static int shifted(int interval, String card, int answers) {
        Range range = Range.of(interval);
        return range.least() + (int) Math.floor(draw(card + ' ' + answers) * (range.most() - range.least() + 1));
    }

    /** From 0 to below 1. */
    private static double draw(String seed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(hash).getLong() >>> 11) * 0x1.0p-53;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
