package org.citedeck.generator.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim to be judged against the article.
 *
 * @param correction what the article says instead, a full sentence; null unless the label is {@link Label#REFUTES}
 */
public record ClaimProposal(
        String prompt,
        Label label,
        @Nullable String correction,
        Citation citation,
        List<Integer> resolvedFrom,
        String rule,
        double score)
        implements Proposal {

    public ClaimProposal {
        resolvedFrom = List.copyOf(resolvedFrom);
    }

    /** The three verdicts of FEVER (Thorne et al. 2018). */
    public enum Label {
        SUPPORTS("SUPPORTS"),
        REFUTES("REFUTES"),
        NOT_ENOUGH_INFO("NOT ENOUGH INFO");

        private final String wireName;

        Label(String wireName) {
            this.wireName = wireName;
        }

        /** As FEVER and the JSON contract write it. */
        public String wireName() {
            return wireName;
        }
    }
}
