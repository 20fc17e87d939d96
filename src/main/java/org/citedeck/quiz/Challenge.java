package org.citedeck.quiz;

import java.util.Optional;
import org.citedeck.quiz.Objection.Kind;
import org.citedeck.quiz.Objection.Outcome;

/**
 * What a student may say, or has said, against a verdict.
 *
 * @param address where it is sent
 * @param mayClaimRight whether the answer was typed and taken as wrong
 * @param raised whether it has been said: once is enough
 * @param remark the student's words, empty for none
 * @param note the teacher's words, empty for none
 * @param tooLong whether the remark could not be taken
 */
public record Challenge(
        String address,
        int number,
        boolean mayClaimRight,
        boolean raised,
        boolean claimedRight,
        Outcome outcome,
        String remark,
        String note,
        boolean tooLong) {

    static Challenge of(Attempt attempt, Standing standing, Verdict shown) {
        Optional<Objection> objection = attempt.objectionTo(standing.item());
        return new Challenge(
                "/attempts/" + attempt.token + "/" + standing.number() + "/objection",
                standing.number(),
                standing.item().isTyped() && !shown.isRight(),
                objection.isPresent(),
                objection.filter(one -> one.kind == Kind.I_WAS_RIGHT).isPresent(),
                objection.map(one -> one.outcome).orElse(Outcome.OPEN),
                objection.map(one -> one.remark).orElse(""),
                objection.map(one -> one.note).orElse(""),
                false);
    }

    /** On the back of a flashcard. */
    static Challenge onCard(String address, Optional<Objection> objection) {
        return new Challenge(
                address,
                0,
                false,
                objection.isPresent(),
                objection.filter(one -> one.kind == Kind.I_WAS_RIGHT).isPresent(),
                objection.map(one -> one.outcome).orElse(Outcome.OPEN),
                objection.map(one -> one.remark).orElse(""),
                objection.map(one -> one.note).orElse(""),
                false);
    }

    /** The same after a remark that could not be taken. */
    public Challenge refused(String typed) {
        return new Challenge(address, number, mayClaimRight, raised, claimedRight, outcome, typed, note, true);
    }

    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    public boolean isMended() {
        return outcome == Outcome.CORRECTED;
    }

    public boolean isDismissed() {
        return outcome == Outcome.DISMISSED;
    }
}
