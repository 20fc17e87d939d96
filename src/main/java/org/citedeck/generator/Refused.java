package org.citedeck.generator;

import org.citedeck.generator.proposal.Proposal;

/**
 * What was not proposed: a question with which something is likely to be wrong, or an item for which others were better.
 *
 * @param reason id of the check of the gate that refused it, such as {@code vague}, or {@link #SURPLUS}
 */
public record Refused(Proposal proposal, String reason) {

    /** Nothing is wrong with it, but other claims came first, or a claim about the same sentence. */
    public static final String SURPLUS = "surplus";
}
