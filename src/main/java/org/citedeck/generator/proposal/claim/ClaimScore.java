package org.citedeck.generator.proposal.claim;

import java.util.Map;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.reading.HeadlineWords;

/** How likely people are to accept a claim, on the scale of the questions' scores. */
final class ClaimScore {

    /** How well each kind was accepted in the rounds of docs/quality.md, as log-odds beside what else is seen of a claim. */
    private static final Map<String, Double> RULES = Map.ofEntries(
            Map.entry("claim-supported", 0.0),
            Map.entry("claim-date", 0.2),
            Map.entry("claim-number", 0.3),
            Map.entry("claim-name", 0.0),
            Map.entry("claim-swap", 0.0),
            Map.entry("claim-negation", 0.2),
            Map.entry("claim-speaker", 2.0),
            Map.entry("claim-other-speaker", 2.2),
            Map.entry("claim-planned", 0.2),
            Map.entry("claim-role", 0.0),
            Map.entry("claim-other-role", 0.2));

    private static final int IDEAL_MIN = 7;
    private static final int IDEAL_MAX = 20;

    private ClaimScore() {}

    static double of(ClaimDraft draft) {
        Fact fact = draft.fact();
        int words = draft.told().text().split("\\s+", -1).length;
        double sum = RULES.getOrDefault(draft.rule(), 0.0);
        sum += words < IDEAL_MIN ? -0.4 : words <= IDEAL_MAX ? 0.3 : -0.3;
        sum += 0.25 * Math.min(3, names(fact));
        sum += fact.construction() == Construction.MAIN_CLAUSE ? 0.3 : 0;
        sum += fact.attribution() == null ? 0.1 : -0.1;
        sum -= 0.02 * Math.min(20, fact.sentence().id());
        sum -= fact.sentence().size() > 25 ? 0.2 : 0;
        sum += 0.6 * HeadlineWords.of(fact.text().source()).shareIn(draft.told().text());
        return 1 / (1 + Math.exp(-sum));
    }

    static long names(Fact fact) {
        return Firm.phrases(fact).stream()
                .flatMap(p -> p.tokens().stream())
                .flatMap(t -> fact.sentence().mentionAt(t.index()).stream())
                .filter(m -> m.type().isName())
                .map(Mention::first)
                .distinct()
                .count();
    }
}
