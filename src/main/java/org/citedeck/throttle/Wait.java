package org.citedeck.throttle;

import java.time.Duration;

/** A wait in words. */
public final class Wait {

    private static final long MINUTE = 60;

    private Wait() {}

    /** "20 seconds", "3 minutes": never less than what is left, so that whoever keeps to it is let in. */
    public static String inWords(Duration left) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        if (seconds <= MINUTE) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return (seconds + MINUTE - 1) / MINUTE + " minutes";
    }
}
