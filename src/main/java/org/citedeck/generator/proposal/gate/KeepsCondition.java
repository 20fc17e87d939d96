package org.citedeck.generator.proposal.gate;

import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.Said;

/** A condition stands in the prompt too: "How much was the bloc prepared to pay | if the crossings open?" */
final class KeepsCondition implements Check {

    @Override
    public String id() {
        return "unconditional";
    }

    @Override
    public boolean holds(Draft draft) {
        return draft.fact().arguments().stream().noneMatch(a -> a.isCondition() && !Said.is(draft.fact(), a));
    }
}
