package org.citedeck.quality;

import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.Proposal;

/**
 * An item as raters meet it.
 *
 * @param id such as {@code A03-07}: article and place on the sheet, which says nothing of rule or rank
 * @param rank place in the generator's order, from 1
 */
record RatedItem(String id, String article, int rank, Proposal proposal) {

    /** The rule; for claims with the label. */
    String rule() {
        return proposal instanceof ClaimProposal claim
                ? claim.rule() + "/" + claim.label().wireName()
                : proposal.rule();
    }

    /** As a line of the key that {@link Ratings} reads. */
    String keyLine() {
        return String.join("\t", id, article, Integer.toString(rank), rule(), Double.toString(proposal.score()));
    }
}
