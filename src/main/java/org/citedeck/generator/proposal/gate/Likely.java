package org.citedeck.generator.proposal.gate;

import java.util.Map;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Features;
import org.citedeck.generator.proposal.ranking.Weights;

/** What looks like it has some chance of being accepted; the ranking orders the rest. */
final class Likely implements Check {

    static final String ID = "doubtful";

    /** From it on, four in five were accepted of questions that were not learned from; below it, little more than half (docs/quality.md). */
    private static final double LEAST = 0.6;
    /** From it on, four in five were accepted as they stood. */
    private static final double CLEAR = 0.8;
    /** With two names in it, a question gained nothing by its article from here on. */
    private static final double CLEAR_BY_NAMES = 0.7;

    private static final Weights WEIGHTS = Weights.standard();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean holds(Draft draft) {
        return probability(Features.of(draft)) >= LEAST;
    }

    /** Whether a question needs no article beside it: told by two names, or likely enough without. */
    static boolean isClear(Draft draft) {
        Map<String, Double> features = Features.of(draft);
        double probability = probability(features);
        return (probability >= CLEAR && !draft.fact().construction().isSpeech())
                || (probability >= CLEAR_BY_NAMES && features.getOrDefault("names", 0.0) >= 2);
    }

    private static double probability(Map<String, Double> features) {
        return Weights.probability(WEIGHTS.logOdds(features));
    }
}
