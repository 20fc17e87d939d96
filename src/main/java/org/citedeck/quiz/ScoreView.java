package org.citedeck.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of an attempt: the score, and every item again. */
record ScoreView(
        String deckTitle, String deckCode, @Nullable String nickname, int right, int total, List<AnsweredView> items) {

    static ScoreView of(Attempt attempt, Progress progress) {
        return new ScoreView(
                attempt.deck.title,
                attempt.deck.code,
                attempt.participant.nickname,
                progress.right(),
                progress.items().size(),
                progress.items().stream().map(AnsweredView::of).toList());
    }
}
