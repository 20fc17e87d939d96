package org.citedeck.live;

import java.util.Optional;
import org.citedeck.quiz.LiveAttempts.Taken;
import org.citedeck.quiz.LiveQuestion;
import org.citedeck.quiz.LiveReveal;
import org.citedeck.quiz.LiveSeat;
import org.jspecify.annotations.Nullable;

/**
 * A live round on a student's screen.
 *
 * @param token of the attempt, whose pages are there once the round is over; null before
 * @param question null while no item is on the screen
 * @param given the student's answer to it, as it is kept; null where there is none
 * @param told the item's answer; null before the teacher tells it
 * @param taken what became of an answer that was sent just now; null where none was
 */
record LiveView(
        String code,
        Stage stage,
        @Nullable String nickname,
        @Nullable String token,
        @Nullable LiveQuestion question,
        @Nullable String given,
        @Nullable LiveReveal told,
        @Nullable Taken taken) {

    /** While there is nothing on the screen: the class gathers, or the round is over. */
    static LiveView empty(LiveRound round, LiveSeat seat) {
        Stage stage = round.stage();
        return new LiveView(
                round.code, stage, seat.nickname(), stage.over() ? seat.token() : null, null, null, null, null);
    }

    /** With an item on the screen. */
    static LiveView of(
            LiveRound round, LiveSeat seat, OnScreen.Screen screen, Optional<String> given, @Nullable Taken taken) {
        Stage stage = round.stage();
        return new LiveView(
                round.code,
                stage,
                seat.nickname(),
                null,
                screen.question(),
                given.orElse(null),
                stage.isTelling() ? screen.reveal() : null,
                taken);
    }

    public boolean isAnswered() {
        return given != null;
    }

    /** Whether an answer can be sent now. */
    public boolean isOpen() {
        return stage.isAsking() && given == null;
    }

    public boolean isRight() {
        return told != null && given != null && told.isRight(given);
    }

    public boolean isMisspelt() {
        return told != null && given != null && told.isMisspelt(given);
    }

    /** The student's answer in words, once that of the article is told. */
    public String givenInWords() {
        return told == null || given == null ? "" : told.words(given);
    }

    public boolean isNothingChosen() {
        return taken == Taken.NOTHING_CHOSEN;
    }

    public boolean isAlreadyAnswered() {
        return taken == Taken.ALREADY_ANSWERED;
    }
}
