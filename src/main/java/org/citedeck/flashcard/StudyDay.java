package org.citedeck.flashcard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day of study begins at four in the morning, where the student is: whoever learns past midnight is not yet in tomorrow. */
final class StudyDay {

    private static final int ROLLOVER_HOUR = 4;

    private StudyDay() {}

    static LocalDate of(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime().minusHours(ROLLOVER_HOUR).toLocalDate();
    }
}
