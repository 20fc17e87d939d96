package org.citedeck.generator.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A question as a rule wrote it, before gate and ranking.
 *
 * @param asked the phrase that the answer was taken from
 * @param accepted other wordings of the answer
 * @param prompt the question without its lead
 * @param unresolved whether a pronoun or relative date in the prompt could not be made clear
 * @param lead words before the prompt that name the article, for what only the article explains; null without
 */
public record Draft(
        String rule,
        Fact fact,
        String prompt,
        Phrase asked,
        Answer answer,
        List<String> accepted,
        Set<Integer> resolvedFrom,
        boolean unresolved,
        @Nullable String lead) {

    /** A draft as rules write it, without a lead. */
    public Draft(
            String rule,
            Fact fact,
            String prompt,
            Phrase asked,
            Answer answer,
            List<String> accepted,
            Set<Integer> resolvedFrom,
            boolean unresolved) {
        this(rule, fact, prompt, asked, answer, accepted, resolvedFrom, unresolved, null);
    }

    /** The same question with the name of its article before it; empty where the article has none that tells. */
    public Optional<Draft> inItsArticle() {
        return ArticleLead.before(fact.text().source())
                .map(words -> new Draft(rule, fact, prompt, asked, answer, accepted, resolvedFrom, unresolved, words));
    }

    /** The same question without the name of its article. */
    public Draft alone() {
        return new Draft(rule, fact, prompt, asked, answer, accepted, resolvedFrom, unresolved);
    }

    /** Whether the name of the article stands before the question. */
    public boolean isLed() {
        return lead != null;
    }

    /** The question as it is asked: with its lead, if it has one. */
    public String question() {
        return lead == null ? prompt : lead + prompt.substring(0, 1).toLowerCase(Locale.ROOT) + prompt.substring(1);
    }
}
