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
        NOT_ANSWERED,
        TOO_LONG
    }

    /**
     * Takes it, if there is something to object to.
     *
     * @param attempt managed and locked, so that two clicks are one objection
     * @param kind "I was right" about what was not typed, or was not wrong, is taken as a challenge
     * @param remark stripped; empty for none
     */
    Taken raise(Attempt attempt, Standing standing, Kind kind, String remark) {
        // Of an item that comes again, the answer just given is meant until it is right, and then the one that counts.
        Response response = standing.isDone()
                ? standing.counting().orElse(null)
                : standing.isTold() ? standing.last().orElse(null) : null;
        if (response == null) {
            return Taken.NOT_ANSWERED;
        }
        if (attempt.objectionTo(standing.item()).isPresent()) {
            return Taken.ALREADY_RAISED;
        }
        if (remark.length() > Objection.LONGEST) {
            return Taken.TOO_LONG;
        }
        boolean wrongWords =
                standing.item().isTyped() && !standing.grade(response).isRight();
        attempt.objections.add(new Objection(
                Token.random(), attempt, response, wrongWords ? kind : Kind.CHALLENGE, remark, clock.instant()));
        return Taken.TAKEN;
    }
}
