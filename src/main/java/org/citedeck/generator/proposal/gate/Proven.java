package org.citedeck.generator.proposal.gate;

import java.util.Map;
import java.util.Set;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Features;

/**
 * Of kinds of questions that raters refused more than three in ten of, however likely the ranking held them, only the forms that
 * they took (docs/quality.md, rounds 33 and 50): when and where are understood where names say of whom.
 */
final class Proven implements Check {

    static final String ID = "unproven";

    /** Names in the question, without the article's and the answer's, from which on seven in ten were accepted. */
    private static final Map<String, Integer> FEWEST_NAMES = Map.of("time-when", 2, "place-where", 2);

    /** Half were accepted: what somebody did something to, and by whom something was done, is mostly half of what happened. */
    private static final Set<String> HALF_TOLD = Set.of("object-what", "agent-who", "title-who", "abbreviation-what");

    @Override
    public String id() {
        return ID;
    }

    /** Whether a draft that holds to this has its names to thank for it. */
    static boolean isByName(Draft draft) {
        return FEWEST_NAMES.containsKey(draft.rule());
    }

    @Override
    public boolean holds(Draft draft) {
        Integer fewest = FEWEST_NAMES.get(draft.rule());
        if (fewest == null) {
            return !HALF_TOLD.contains(draft.rule());
        }
        ResolvedDate date = draft.answer().date();
        boolean day = date != null && date.isDay();
        Map<String, Double> features = Features.of(draft);
        return !day && features.getOrDefault("names", 0.0) >= fewest;
    }
}
