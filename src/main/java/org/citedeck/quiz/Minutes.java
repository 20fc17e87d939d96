package org.citedeck.quiz;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times for teachers, to the minute, in UTC. */
final class Minutes {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Minutes() {}

    static String format(Instant instant) {
        return FORMAT.format(instant);
    }
}
