package org.citedeck.quiz;

import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Item;

/** Where one item of an attempt stands, derived from what was answered. */
record Standing(Item item, int number, List<Response> responses) {

    /** Settled by an answer that is not merely near, or by the second. */
    boolean isSettled() {
        return responses.size() > 1 || (responses.size() == 1 && verdict() != Verdict.NEAR);
    }

    /** Whether one misspelt answer was given and one more is asked for. */
    boolean asksAgain() {
        return responses.size() == 1 && verdict() == Verdict.NEAR;
    }

    /** Of the last answer; wrong where there is none. */
    Verdict verdict() {
        return given().map(answer -> GradeResponse.grade(item, answer)).orElse(Verdict.WRONG);
    }

    /** The last answer. */
    Optional<String> given() {
        return responses.isEmpty() ? Optional.empty() : Optional.of(responses.get(responses.size() - 1).given);
    }
}
