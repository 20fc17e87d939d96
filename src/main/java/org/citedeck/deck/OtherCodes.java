package org.citedeck.deck;

import java.util.Optional;

/** Codes of the length of a deck's that lead elsewhere. Whoever keeps them tells; decks know nothing of what is there. */
public interface OtherCodes {

    /**
     * Where a code leads.
     *
     * @param typed as it was typed
     * @return an address that begins with a slash; empty where it is none of these codes
     */
    Optional<String> addressOf(String typed);
}
