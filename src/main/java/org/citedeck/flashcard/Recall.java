package org.citedeck.flashcard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * How much is remembered: as it is estimated, and as it turned out.
 *
 * @param known cards that were answered at least once
 * @param estimated mean probability, in percent, that such a card is remembered today
 * @param asked due cards that were answered in the last thirty days
 * @param remembered how many of them were
 */
record Recall(int known, int estimated, int asked, int remembered) {

    static final int DAYS = 30;

    /**
     * From the cards, and from answers that were not taken back.
     *
     * @param answers of the last thirty days; only those to due cards count
     */
    static Recall of(List<CardState> states, Collection<Answer> answers, LocalDate today) {
        var known = states.stream().filter(state -> state.phase() != Phase.NEW).toList();
        double mean = known.stream()
                .mapToDouble(state -> state.retrievability(today))
                .average()
                .orElse(0);
        var due = answers.stream()
                .filter(answer -> answer.before() == Phase.REVIEW)
                .toList();
        return new Recall(known.size(), (int) Math.round(mean * 100), due.size(), (int)
                due.stream().filter(answer -> answer.action() != Action.AGAIN).count());
    }

    /** An answer, and how the card stood before it. */
    record Answer(Phase before, Action action) {}

    /** In percent; only where something was asked. */
    public int actual() {
        return asked == 0 ? 0 : Math.round(remembered * 100f / asked);
    }
}
