package org.citedeck.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much time an attempt has left.
 *
 * @param token of the attempt
 * @param seconds left, as the page is made
 * @param untilRefused seconds until nothing more is taken, not even what was on its way
 * @param minutes that an extension adds
 * @param extensions how many were taken; the form sends it back, so that two clicks are one extension
 * @param left how many may still be taken
 */
record TimeView(String token, int seconds, int untilRefused, int minutes, int extensions, int left) {

    private static final int SECONDS = 60;

    /** Null where the attempt may take any time. */
    static @Nullable TimeView of(Attempt attempt, Instant now) {
        return TimeLimit.of(attempt)
                .map(limit -> new TimeView(
                        attempt.token,
                        limit.secondsLeft(now),
                        limit.secondsUntilRefused(now),
                        limit.minutes(),
                        limit.extensions(),
                        TimeLimit.MOST_EXTENSIONS - limit.extensions()))
                .orElse(null);
    }

    /** Begun minutes count whole. */
    public int minutesLeft() {
        return (seconds + SECONDS - 1) / SECONDS;
    }

    /** Whether it is time to warn. */
    public boolean isShort() {
        return seconds <= SECONDS;
    }
}
