package org.citedeck.generator.proposal.gate;

import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.proposal.Draft;

/** The answer stands in the cited range, and the phrase it was taken from is whole. */
final class Grounded implements Check {

    @Override
    public String id() {
        return "ungrounded";
    }

    @Override
    public boolean holds(Draft draft) {
        Phrase asked = draft.asked();
        return asked.intact()
                && asked.start() >= draft.fact().start()
                && asked.end() <= draft.fact().end();
    }
}
