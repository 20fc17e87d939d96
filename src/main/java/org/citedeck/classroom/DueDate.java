package org.citedeck.classroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The day until which something is to be done: all of that day, where the class is. */
record DueDate(LocalDate day) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.UK);
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    /** Null where none is typed. */
    static @Nullable DueDate of(@Nullable String typed) throws NoDateException {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new DueDate(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            throw new NoDateException(e);
        }
    }

    static DueDate of(Instant due, ZoneId zone) {
        return new DueDate(LocalDate.ofInstant(due, zone));
    }

    Instant end(ZoneId zone) {
        return day.atTime(LAST).atZone(zone).toInstant();
    }

    String inWords() {
        return WORDS.format(day);
    }

    /** What was typed is no date. */
    static final class NoDateException extends Exception {
        private static final long serialVersionUID = 1;

        NoDateException(Throwable cause) {
            super("no date", cause);
        }
    }
}
