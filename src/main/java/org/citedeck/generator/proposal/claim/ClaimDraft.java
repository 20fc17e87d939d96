package org.citedeck.generator.proposal.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.ArticleLead;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.generator.reading.HeadlineWords;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a rule wrote it, before gate and selection.
 *
 * @param fact the fact as the article tells it
 * @param told the words of the claim
 * @param correction what is true instead; null unless the label is REFUTES
 * @param claim the claim as it is put: the words told, or these with their article named
 */
record ClaimDraft(
        String rule,
        Fact fact,
        Label label,
        Statement told,
        @Nullable Statement correction,
        String claim) {

    ClaimDraft(String rule, Fact fact, Label label, Statement told, @Nullable Statement correction) {
        this(rule, fact, label, told, correction, told.text());
    }

    /** The same claim with its article named; empty where the headline does not serve, or tells what is true instead. */
    Optional<ClaimDraft> inItsArticle() {
        return fact.attribution() != null || isToldByHeadline()
                ? Optional.empty()
                : ArticleLead.naming(fact.text().source(), told.text())
                        .map(named -> new ClaimDraft(rule, fact, label, told, correction, named));
    }

    /** "412 jobs at risk" gives away that it was not 495. */
    private boolean isToldByHeadline() {
        Set<String> changed = new HashSet<>(HeadlineWords.words(truth().text()));
        changed.removeAll(HeadlineWords.words(told.text()));
        return !Collections.disjoint(
                changed, HeadlineWords.of(fact.text().source()).all());
    }

    static ClaimDraft refuted(ClaimRule rule, Fact fact, Statement told, Statement correction) {
        return new ClaimDraft(rule.id(), fact, Label.REFUTES, told, correction);
    }

    /** The article's own statement: the claim if it is true, else its correction. */
    Statement truth() {
        return correction == null ? told : correction;
    }
}
