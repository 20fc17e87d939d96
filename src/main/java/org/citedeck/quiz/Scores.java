package org.citedeck.quiz;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All attempts at a deck with what was right in them, newest first. */
public record Scores(String deckCode, String deckTitle, List<Row> rows) {

    /** One attempt. */
    public record Row(@Nullable String nickname, Instant started, int right, int answered, int asked) {

        private static final DateTimeFormatter MINUTES =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

        /** To the minute, in UTC. */
        public String startedShort() {
            return MINUTES.format(started);
        }
    }
}
