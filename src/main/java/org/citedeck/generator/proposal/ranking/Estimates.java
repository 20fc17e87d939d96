package org.citedeck.generator.proposal.ranking;

import org.citedeck.generator.proposal.Draft;

/** How likely people are to accept the drafts of an article. */
@FunctionalInterface
public interface Estimates {

    /** Log-odds that a draft is accepted. */
    double logOdds(Draft draft);

    /** How likely it is, 0 to 1, that a draft is accepted. */
    default double probability(Draft draft) {
        return Weights.probability(logOdds(draft));
    }
}
