package org.citedeck.generator.proposal.gate;

import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Features;
import org.citedeck.generator.proposal.ranking.Weights;

/** What looks like it has some chance of being accepted; the ranking orders the rest. */
final class Likely implements Check {

    static final String ID = "doubtful";

    /** Below it, less than half were accepted of questions that were not learned from (docs/quality.md). */
    private static final double LEAST = 0.45;

    private final Weights weights = Weights.standard();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean holds(Draft draft) {
        return Weights.probability(weights.logOdds(Features.of(draft))) >= LEAST;
    }
}
