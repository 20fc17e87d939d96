package org.citedeck.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Item;

/** Where one item of an attempt stands, derived from what was answered. */
record Standing(Item item, int number, List<Response> responses) {

    /** Settled by the second answer, or by a first one after which nothing more was asked. */
    boolean isSettled() {
        return !responses.isEmpty() && !asksAgain();
    }

    /** Whether one misspelt answer was given and one more is asked for. */
    boolean asksAgain() {
        return responses.size() == 1
                && responses.get(0).askedAgain
                && !verdict().isRight();
    }

    /** Of the last answer; wrong where there is none. */
    Verdict verdict() {
        return given().map(answer -> GradeResponse.grade(item, answer)).orElse(Verdict.WRONG);
    }

    /** When the last answer was given; the end of time where there is none. */
    Instant answered() {
        return responses.isEmpty() ? Instant.MAX : responses.get(responses.size() - 1).answered;
    }

    /** The last answer. */
    Optional<String> given() {
        return responses.isEmpty() ? Optional.empty() : Optional.of(responses.get(responses.size() - 1).given);
    }

    /** How sure the student was of the last answer; empty where that was not asked. */
    Optional<Certainty> certainty() {
        return responses.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(responses.get(responses.size() - 1).certainty);
    }
}
