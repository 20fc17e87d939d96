package org.citedeck.generator.proposal.distractor;

import java.util.List;

/** Knows one kind of wrong choice. */
interface DistractorSource {

    /** Wrong choices, the most plausible first; none where the answer is not of this source's kind. */
    List<String> candidates(Slot slot);

    /** What may stand in the place of a candidate that somebody dislikes, where that is not the next candidate anyway. */
    default List<String> further(Slot slot) {
        return List.of();
    }
}
