package org.citedeck.quiz;

import java.util.List;
import org.citedeck.deck.Availability;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The end of an attempt: the score, and every item again.
 *
 * @param token of the attempt
 * @param right in the first round, where items come again
 * @param answered how many were answered; fewer than all where the deck was closed, or the time was up, before
 * @param timeUp whether the time was up
 * @param over whether it is over for good, so that what was missed may be learned with cards
 * @param live whether it was a live round
 * @param survival whether what was wrong came again
 * @param factCheck null where the attempt was none
 * @param unanswered the prompts of the others; their keys are not told
 * @param passPercent what had to be right to pass; null where nobody passes or fails
 * @param calibration null where certainty was not asked
 * @param again whether the deck takes another attempt
 */
record ScoreView(
        String token,
        String deckTitle,
        String deckCode,
        @Nullable String nickname,
        int right,
        int answered,
        int total,
        boolean timeUp,
        boolean over,
        boolean live,
        boolean survival,
        @Nullable FactCheck factCheck,
        @Nullable Integer passPercent,
        @Nullable Calibration calibration,
        boolean again,
        List<AnsweredView> items,
        List<String> unanswered) {

    private static final int ALL = 100;

    /** The score, where the participant has begun so many attempts, this one included. */
    static ScoreView of(Attempt attempt, Progress progress, Availability availability, int begun) {
        Deck deck = attempt.deck;
        int allowed = deck.settings.attemptsAllowed();
        return new ScoreView(
                attempt.token,
                deck.title,
                deck.code,
                attempt.participant.nickname,
                progress.right(),
                progress.answered(),
                progress.items().size(),
                progress.course() == Course.TIME_UP,
                progress.isOver(),
                attempt.pace != null,
                attempt.mode == Mode.SURVIVAL,
                FactCheck.of(attempt, progress),
                attempt.passPercent,
                attempt.certaintyAsked && progress.answered() > 0 ? Calibration.of(progress) : null,
                availability == Availability.OPEN && (allowed == 0 || begun < allowed),
                progress.items().stream()
                        .filter(Standing::isSettled)
                        .map(standing -> AnsweredView.of(attempt, standing))
                        .toList(),
                progress.items().stream()
                        .filter(standing -> !standing.isSettled())
                        .map(standing -> standing.item().prompt)
                        .toList());
    }

    public boolean isCutShort() {
        return answered < total;
    }

    /** Exactly, without rounding in anybody's favour. */
    public boolean isPassed() {
        return passPercent != null && right * ALL >= passPercent * total;
    }

    public int percent() {
        return total == 0 ? 0 : right * ALL / total;
    }

    /** Items that came again and were right in the end. */
    public long rightLater() {
        return items.stream().filter(item -> item.rounds().isRightLater()).count();
    }

    public int missed() {
        return answered - right;
    }
}
