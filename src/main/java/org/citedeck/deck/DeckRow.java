package org.citedeck.deck;

import java.time.Instant;

/**
 * A deck in its teacher's overview.
 *
 * @param last when something last happened to it: made, published, answered
 * @param lastInWords the same, in the teacher's time zone
 */
record DeckRow(
        String code,
        String title,
        Badge badge,
        boolean archived,
        boolean working,
        long approved,
        long undecided,
        long toRevise,
        long attempts,
        Instant last,
        String lastInWords,
        Instant created) {}
