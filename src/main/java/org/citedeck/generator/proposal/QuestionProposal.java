package org.citedeck.generator.proposal;

import java.util.List;

/**
 * A question with its answer.
 *
 * @param answer the key, as shown
 * @param accepted other wordings that are right when typed; never holds {@code answer} itself
 * @param choices the key and three distractors in random order, or empty: the item is then typed
 * @param spares further distractors, the best first, for whoever dislikes one of the choices; none of them among these
 */
public record QuestionProposal(
        String prompt,
        String answer,
        List<String> accepted,
        List<Choice> choices,
        List<String> spares,
        Citation citation,
        List<Integer> resolvedFrom,
        String rule,
        double score)
        implements Proposal {

    public QuestionProposal {
        accepted = List.copyOf(accepted);
        choices = List.copyOf(choices);
        spares = List.copyOf(spares);
        resolvedFrom = List.copyOf(resolvedFrom);
    }
}
