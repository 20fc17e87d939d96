package org.citedeck.deck;

import java.time.Instant;
import java.util.Map;

/** What is known of the use of decks. Whoever keeps the answers tells; decks know nothing of students. */
public interface DeckUse {

    /** By code, of all decks of a teacher that somebody has begun. */
    Map<String, Use> ofOwner(String owner);

    /**
     * How a deck is used.
     *
     * @param last when somebody last began or answered
     */
    record Use(long attempts, Instant last) {}
}
