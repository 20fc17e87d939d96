package org.citedeck.generator;

import org.citedeck.generator.proposal.QuestionProposal;

/**
 * A question that was not proposed, because something is likely to be wrong with it.
 *
 * @param reason id of the check of the gate that refused it, such as {@code vague}
 */
public record Refused(QuestionProposal question, String reason) {}
