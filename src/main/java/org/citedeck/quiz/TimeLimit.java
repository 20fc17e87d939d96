package org.citedeck.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that an attempt has. The server's clock alone decides; how fast somebody is counts for nothing.
 *
 * @param minutes that it began with, and that each extension adds
 * @param extensions how often it was extended
 */
record TimeLimit(Instant started, int minutes, int extensions) {

    /** WCAG 2.2, 2.2.1 asks for ten at least. */
    static final int MOST_EXTENSIONS = 10;

    /** An answer that was sent in the last second is still on its way when the time is up. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(10);

    /** Empty where the attempt may take any time. */
    static Optional<TimeLimit> of(Attempt attempt) {
        return Optional.ofNullable(attempt.minutes)
                .map(minutes -> new TimeLimit(attempt.started, minutes, attempt.extensions));
    }

    Instant ends() {
        return started.plus(Duration.ofMinutes((long) minutes * (extensions + 1)));
    }

    /** Whether the attempt has ended: nothing more is taken, and what may be told in the end is told. */
    boolean refuses(Instant now) {
        return !now.isBefore(refusesFrom());
    }

    private Instant refusesFrom() {
        return ends().plus(ON_THE_WAY);
    }

    boolean mayBeExtended(Instant now) {
        return extensions < MOST_EXTENSIONS && !refuses(now);
    }

    /** Of the time that the student has; rounded up, so that a browser that counts down is never ahead; 0 when it is up. */
    int secondsLeft(Instant now) {
        return secondsUntil(ends(), now);
    }

    /** The same until nothing more is taken. */
    int secondsUntilRefused(Instant now) {
        return secondsUntil(refusesFrom(), now);
    }

    private static int secondsUntil(Instant moment, Instant now) {
        Duration left = Duration.between(now, moment);
        return left.isNegative() ? 0 : Math.toIntExact(left.plusMillis(999).toSeconds());
    }
}
