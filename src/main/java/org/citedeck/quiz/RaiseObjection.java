package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.citedeck.quiz.Objection.Kind;

/** Takes what a student says against a verdict: once for each answer, and only after the answer. */
@ApplicationScoped
class RaiseObjection {

    private final Clock clock;

    RaiseObjection(Clock clock) {
        this.clock = clock;
    }

    /** What became of it. */
    enum Taken {
        TAKEN,
        ALREADY_RAISED,
        /** Nothing of its key may be shown yet, so there is no verdict to object to. */
        NOT_TOLD,
        TOO_LONG
    }

    /**
     * Takes it, if there is something to object to.
     *
     * @param attempt managed and locked, so that two clicks are one objection
     * @param progress of it, with the standing
     * @param kind "I was right" about what was not typed, or was not wrong, is taken as a challenge
     * @param remark stripped; empty for none
     */
    Taken raise(Attempt attempt, Progress progress, Standing standing, Kind kind, String remark) {
        if (!progress.tells(standing)) {
            return Taken.NOT_TOLD;
        }
        if (attempt.objectionTo(standing.item()).isPresent()) {
            return Taken.ALREADY_RAISED;
        }
        if (remark.length() > Objection.LONGEST) {
            return Taken.TOO_LONG;
        }
        // Of an item that comes again, the answer just given is meant until it is right, and then the one that counts.
        Response response = (standing.comesAgain() ? standing.last() : standing.counting()).orElseThrow();
        boolean wrongWords =
                standing.item().isTyped() && !standing.grade(response).isRight();
        attempt.objections.add(new Objection(
                Token.random(), attempt, response, wrongWords ? kind : Kind.CHALLENGE, remark, clock.instant()));
        return Taken.TAKEN;
    }
}
