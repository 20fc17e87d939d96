package org.citedeck.insight;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.citedeck.deck.CitedPassage;
import org.citedeck.quiz.VerdictChange;

/** What an item's page shows beside its figures: the proof, and the keys it had. */
record ItemView(CitedPassage passage, List<Change> changes) {

    /**
     * A change of the key, with whose verdicts it changed.
     *
     * @param before the old key in words, {@code after} the new one
     */
    record Change(
            String code,
            String note,
            String author,
            Instant made,
            String before,
            String after,
            List<VerdictChange> verdicts) {

        private static final DateTimeFormatter MINUTES =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

        public String madeShort() {
            return MINUTES.format(made);
        }
    }
}
