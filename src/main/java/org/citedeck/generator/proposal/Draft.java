package org.citedeck.generator.proposal;

import java.util.List;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;

/**
 * A question as a rule wrote it, before gate and ranking.
 *
 * @param asked the phrase that the answer was taken from
 * @param accepted other wordings of the answer
 * @param unresolved whether a pronoun or relative date in the prompt could not be made clear
 */
public record Draft(
        String rule,
        Fact fact,
        String prompt,
        Phrase asked,
        Answer answer,
        List<String> accepted,
        Set<Integer> resolvedFrom,
        boolean unresolved) {}
