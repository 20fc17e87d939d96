package org.citedeck.generator.proposal.rule;

import org.jspecify.annotations.Nullable;

/**
 * A sentence with the question that a rule asks about it, or with the reason why it asks none.
 *
 * @param question null where the rule must ask nothing
 * @param answer null where the rule must ask nothing
 * @param reason why nothing is asked; null where something is
 */
public record Example(
        String sentence,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String reason) {

    /** A sentence that the rule asks something about. */
    public static From from(String sentence) {
        return new From(sentence);
    }

    /** A sentence that the rule leaves alone. */
    public static Never never(String sentence) {
        return new Never(sentence);
    }

    /** A sentence that waits for its question. */
    public record From(String sentence) {
        public Asks asks(String question) {
            return new Asks(sentence, question);
        }
    }

    /** A question that waits for its answer. */
    public record Asks(String sentence, String question) {
        public Example answer(String answer) {
            return new Example(sentence, question, answer, null);
        }
    }

    /** A sentence that waits for the reason why it is left alone. */
    public record Never(String sentence) {
        public Example because(String reason) {
            return new Example(sentence, null, null, reason);
        }
    }
}
