package org.citedeck.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citedeck.deck.Mode;
import org.jspecify.annotations.Nullable;

/**
 * One attempt as results see it.
 *
 * @param student the nickname, or words for one who gave none
 * @param first whether it is the student's first attempt at the deck
 * @param finished whether every item is answered, or the time is up
 * @param live whether it was a part of a live round
 * @param extensions how often the student took more time
 * @param asked codes of the items, in order
 * @param answers what was answered, by the item's code
 */
public record Run(
        String student,
        Instant started,
        boolean first,
        boolean finished,
        Mode mode,
        boolean live,
        int extensions,
        List<String> asked,
        Map<String, Answer> answers) {

    /** The answer to an item; empty where it is open or was not asked. */
    public Optional<Answer> to(String itemCode) {
        return Optional.ofNullable(answers.get(itemCode));
    }

    public int right() {
        return (int) answers.values().stream().filter(Answer::right).count();
    }

    /** Verdicts with the sentence that decides them; of a fact-check only. */
    public int strictlyRight() {
        return (int) answers.values().stream()
                .filter(answer -> Boolean.TRUE.equals(answer.strictlyRight()))
                .count();
    }

    public boolean isFactCheck() {
        return mode == Mode.FACT_CHECK;
    }

    /** How it was gone through: by its mode, or by the teacher's steps. */
    public String manner() {
        return live ? "Live" : mode.word();
    }

    /** To the minute, in UTC. */
    public String startedShort() {
        return Minutes.format(started);
    }

    /** Whether the student saw no verdict before the last answer, as the deck's settings were at the start. */
    public boolean toldAtEnd() {
        return !mode.tellsAtOnce();
    }

    /**
     * What counts of the answers to one item.
     *
     * @param given the choice's text, the typed words or the verdict's name
     * @param right by the item's present key
     * @param strictlyRight of a fact-check: whether it came with the sentence that decides it; null in other modes
     * @param tries every answer that was sent, in order; several after a misspelling, with a picked sentence, or where it
     *     came again
     */
    public record Answer(
            String given, boolean right, @Nullable Boolean strictlyRight, List<Try> tries) {}

    /**
     * One answer as it was sent.
     *
     * @param picked null where no sentence was asked for, or none was sent before the time was up
     * @param counts whether it is the one that counts
     */
    public record Try(String given, @Nullable Picked picked, Instant answered, boolean counts) {}

    /**
     * A sentence that is said to decide a claim.
     *
     * @param words of the sentence; empty where the student said to find none
     * @param proves whether it does, by the present citation
     */
    public record Picked(String words, boolean proves) {

        static final Picked NONE = new Picked("", false);

        public boolean isNone() {
            return words.isEmpty();
        }
    }
}
