package org.citedeck.generator.proposal;

import java.util.List;

/** What the generator offers to a teacher: a question or a claim, tied to the sentence that proves it. */
public sealed interface Proposal permits QuestionProposal, ClaimProposal {

    /** The question as asked, or the claim as stated. */
    String prompt();

    Citation citation();

    /** Ids of the other sentences that were needed to resolve names, pronouns or dates; ascending, often empty. */
    List<Integer> resolvedFrom();

    /** Id of the rule that wrote it, such as {@code subject-who}. */
    String rule();

    /** How sure the generator is that people accept it, 0 to 1. */
    double score();
}
