package org.citedeck.generator.proposal.gate;

import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Features;
import org.citedeck.generator.proposal.ranking.Weights;

/** People accept what looks like it at least one time in five; it takes the worst away and leaves the choice to the ranking. */
final class Likely implements Check {

    private static final double LEAST = 0.2;

    private final Weights weights = Weights.standard();

    @Override
    public String id() {
        return "doubtful";
    }

    @Override
    public boolean holds(Draft draft) {
        return Weights.probability(weights.logOdds(Features.of(draft))) >= LEAST;
    }
}
