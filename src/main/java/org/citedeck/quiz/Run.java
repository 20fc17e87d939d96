package org.citedeck.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One attempt as results see it.
 *
 * @param student the nickname, or words for one who gave none
 * @param first whether it is the student's first attempt at the deck
 * @param finished whether every item is answered
 * @param asked codes of the items, in order
 * @param answers what was answered, by the item's code
 */
public record Run(
        String student,
        Instant started,
        boolean first,
        boolean finished,
        List<String> asked,
        Map<String, Answer> answers) {

    /** The answer to an item; empty where it is open or was not asked. */
    public Optional<Answer> to(String itemCode) {
        return Optional.ofNullable(answers.get(itemCode));
    }

    public int right() {
        return (int) answers.values().stream().filter(Answer::right).count();
    }

    /** To the minute, in UTC. */
    public String startedShort() {
        return Minutes.format(started);
    }

    /**
     * What was answered to one item in the end.
     *
     * @param given the choice's text, the typed words or the verdict's name
     * @param right by the item's present key
     * @param tries every answer that was sent, in order; two after a misspelling
     */
    public record Answer(String given, boolean right, List<Try> tries) {}

    /** One answer as it was sent. */
    public record Try(String given, Instant answered) {}
}
