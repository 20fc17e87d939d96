package org.citedeck.flashcard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cards of one participant, to be taken along.
 *
 * @param settings null where none were chosen
 * @param reviews the whole log, oldest first; what was taken back is in it, and the undoing of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CardsData(@Nullable SettingsData settings, List<CardData> cards, List<ReviewData> reviews) {

    /** The wishes for learning. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SettingsData(
            double retention,
            int newADay,
            int reviewsADay,
            @Nullable String timeZone,
            boolean shortcutKeys) {

        static SettingsData of(StudySettings settings) {
            return new SettingsData(
                    settings.retention,
                    settings.newADay,
                    settings.reviewsADay,
                    settings.timeZone,
                    settings.shortcutKeys);
        }
    }

    /**
     * A card and what FSRS makes of its log.
     *
     * @param step which of the steps it waits for, from 0, while it is learned or learned again
     * @param stability in days; 0 before the first answer
     * @param debt how often the claim, once believed, has still to be refuted
     * @param buriedOn the day on which it is not shown any more
     * @param given the verdict that was chosen as it was turned over, which it still is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CardData(
            String card,
            String deck,
            String item,
            Phase phase,
            int step,
            double stability,
            double difficulty,
            @Nullable Instant dueAt,
            @Nullable LocalDate dueDay,
            @Nullable LocalDate lastDay,
            int answers,
            int lapses,
            int debt,
            boolean suspended,
            @Nullable LocalDate buriedOn,
            @Nullable Instant flipped,
            @Nullable String given) {

        static CardData of(Card card) {
            CardState state = card.state;
            return new CardData(
                    card.code,
                    card.deck.title,
                    card.item.prompt,
                    state.phase(),
                    state.step(),
                    state.stability(),
                    state.difficulty(),
                    state.dueAt(),
                    state.dueDay(),
                    state.lastDay(),
                    state.answers(),
                    state.lapses(),
                    state.debt(),
                    state.suspended(),
                    state.buriedOn(),
                    card.flipped,
                    card.given);
        }
    }

    /**
     * An entry of the log.
     *
     * @param day of study, which begins at four in the morning
     * @param retention that was desired then
     * @param belief what was made of a false claim
     * @param undoes the place in the log, from 0, of the entry that it takes back; null where it takes none back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewData(
            String item,
            Action action,
            Instant happened,
            LocalDate day,
            Phase before,
            double retention,
            Belief belief,
            @Nullable Integer undoes) {

        /** A whole log, in its order. */
        static List<ReviewData> of(List<Review> log) {
            var places = new HashMap<Long, Integer>();
            log.forEach(review -> places.put(review.id, places.size()));
            return log.stream()
                    .map(review -> of(review, review.undoes == null ? null : places.get(review.undoes.id)))
                    .toList();
        }

        private static ReviewData of(Review review, @Nullable Integer undoes) {
            return new ReviewData(
                    review.item.prompt,
                    review.action,
                    review.happened,
                    review.day,
                    review.before,
                    review.retention,
                    review.belief,
                    undoes);
        }
    }
}
