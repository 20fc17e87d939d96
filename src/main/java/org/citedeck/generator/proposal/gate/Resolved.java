package org.citedeck.generator.proposal.gate;

import org.citedeck.generator.proposal.Draft;

/** Every pronoun and relative date of the prompt was made clear. */
final class Resolved implements Check {

    @Override
    public String id() {
        return "unresolved";
    }

    @Override
    public boolean holds(Draft draft) {
        return !draft.unresolved();
    }
}
