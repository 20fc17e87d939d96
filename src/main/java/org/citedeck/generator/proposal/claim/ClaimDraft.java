package org.citedeck.generator.proposal.claim;

import java.util.Optional;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.ArticleLead;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a rule wrote it, before gate and selection.
 *
 * @param fact the fact as the article tells it
 * @param told the words of the claim
 * @param correction what is true instead; null unless the label is REFUTES
 * @param namesArticle whether its article is named, for what only the article explains
 */
record ClaimDraft(
        String rule,
        Fact fact,
        Label label,
        Statement told,
        @Nullable Statement correction,
        boolean namesArticle) {

    ClaimDraft(String rule, Fact fact, Label label, Statement told, @Nullable Statement correction) {
        this(rule, fact, label, told, correction, false);
    }

    /** The same claim with its article named; empty where the headline does not serve. */
    Optional<ClaimDraft> inItsArticle() {
        return fact.attribution() == null
                ? ArticleLead.naming(fact.text().source(), told.text())
                        .map(claim -> new ClaimDraft(rule, fact, label, told, correction, true))
                : Optional.empty();
    }

    /** The claim as it is put: with its article, if it needs it. */
    String claim() {
        return namesArticle
                ? ArticleLead.naming(fact.text().source(), told.text()).orElse(told.text())
                : told.text();
    }

    static ClaimDraft refuted(ClaimRule rule, Fact fact, Statement told, Statement correction) {
        return new ClaimDraft(rule.id(), fact, Label.REFUTES, told, correction);
    }

    /** The article's own statement: the claim if it is true, else its correction. */
    Statement truth() {
        return correction == null ? told : correction;
    }
}
