package org.citedeck.generator.proposal.claim;

import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a rule wrote it, before gate and selection.
 *
 * @param fact the fact as the article tells it
 * @param told the words of the claim
 * @param correction what is true instead; null unless the label is REFUTES
 */
record ClaimDraft(
        String rule,
        Fact fact,
        Label label,
        Statement told,
        @Nullable Statement correction) {

    static ClaimDraft refuted(ClaimRule rule, Fact fact, Statement told, Statement correction) {
        return new ClaimDraft(rule.id(), fact, Label.REFUTES, told, correction);
    }

    /** The article's own statement: the claim if it is true, else its correction. */
    Statement truth() {
        return correction == null ? told : correction;
    }
}
