package org.citedeck.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.citedeck.quiz.LiveAttempts;
import org.citedeck.quiz.LiveAttempts.Taken;
import org.citedeck.quiz.LiveSeat;
import org.jspecify.annotations.Nullable;

/** What a student sees of a round, and what becomes of an answer: each in one short transaction. */
@ApplicationScoped
class ShowRound {

    private final LiveRounds rounds;
    private final LiveAttempts attempts;
    private final OnScreen onScreen;

    ShowRound(LiveRounds rounds, LiveAttempts attempts, OnScreen onScreen) {
        this.rounds = rounds;
        this.attempts = attempts;
        this.onScreen = onScreen;
    }

    /** The round as whoever sits at the device sees it now; empty where that is nobody in it. */
    @Transactional
    Optional<LiveView> show(String code) {
        return attempts.seat(code).flatMap(seat -> rounds.withCode(code).map(round -> view(round, seat, null)));
    }

    /**
     * Takes an answer of whoever sits at the device.
     *
     * @param step of the round that the form was made for; one of another step is not taken
     * @return the round as it is then; empty where nobody in it sits at the device
     */
    @Transactional
    Optional<LiveView> answer(String code, int step, @Nullable String answer, @Nullable String ticket) {
        return attempts.seat(code)
                .flatMap(seat -> rounds.withCode(code).map(round -> answered(round, seat, step, answer, ticket)));
    }

    /** How many steps a round has taken; empty where nobody in it sits at the device. */
    @Transactional
    Optional<Integer> step(String code) {
        return attempts.seat(code).flatMap(seat -> rounds.withCode(code)).map(round -> round.step);
    }

    private LiveView answered(
            LiveRound round, LiveSeat seat, int step, @Nullable String answer, @Nullable String ticket) {
        Taken taken = null;
        if (round.step == step && round.stage().isAsking()) {
            OnScreen.Screen screen = onScreen.of(round);
            taken = attempts.answer(seat, screen.item(), screen.question(), answer, ticket);
        }
        return view(round, seat, taken);
    }

    private LiveView view(LiveRound round, LiveSeat seat, @Nullable Taken taken) {
        if (!round.stage().isOnItem()) {
            return LiveView.empty(round, seat);
        }
        OnScreen.Screen screen = onScreen.of(round);
        return LiveView.of(round, seat, screen, attempts.given(seat, screen.item()), taken);
    }
}
