package org.citedeck.generator.proposal.gate;

import org.citedeck.generator.proposal.Draft;

/** One thing that a draft must hold to. */
interface Check {

    /** What it looks for, as a key for counting: {@code unresolved}, {@code leak}. */
    String id();

    boolean holds(Draft draft);
}
