package org.citedeck.flashcard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
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
     * @param stability in days; 0 before the first answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CardData(
            String card,
            String deck,
            String item,
            Phase phase,
            double stability,
            double difficulty,
            @Nullable Instant dueAt,
            @Nullable LocalDate dueDay,
            int answers,
            int lapses,
            boolean suspended) {

        static CardData of(Card card) {
            CardState state = card.state;
            return new CardData(
                    card.code,
                    card.deck.title,
                    card.item.prompt,
                    state.phase(),
                    state.stability(),
                    state.difficulty(),
                    state.dueAt(),
                    state.dueDay(),
                    state.answers(),
                    state.lapses(),
                    state.suspended());
        }
    }

    /**
     * An entry of the log.
     *
     * @param day of study, which begins at four in the morning
     * @param retention that was desired then
     */
    record ReviewData(String item, Action action, Instant happened, LocalDate day, Phase before, double retention) {

        static ReviewData of(Review review) {
            return new ReviewData(
                    review.item.prompt, review.action, review.happened, review.day, review.before, review.retention);
        }
    }
}
