package org.citedeck.flashcard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When something was done: the instant, and the student's day of study then.
 *
 * @param at in milliseconds, as it is kept
 */
record Moment(Instant at, LocalDate day) {

    static Moment of(Instant at, ZoneId zone) {
        return new Moment(at.truncatedTo(ChronoUnit.MILLIS), StudyDay.of(at, zone));
    }
}
