package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;

/** Opens a deck to students. */
@ApplicationScoped
class PublishDeck {

    private final Clock clock;

    PublishDeck(Clock clock) {
        this.clock = clock;
    }

    /**
     * Opens the deck, or changes how an open one is shown.
     *
     * @param best how many of the best undecided proposals are approved first
     * @param listed whether the first page shows the deck
     * @return false, and nothing changed, where there is no approved item to publish
     */
    @Transactional
    boolean publish(Deck deck, int best, boolean listed) {
        approveBest(deck, best);
        if (deck.askedItems().isEmpty()) {
            return false;
        }
        deck.listed = listed;
        if (deck.published == null) {
            deck.published = clock.instant();
        }
        return true;
    }

    /** Approves the best of what nobody has decided on. */
    static void approveBest(Deck deck, int best) {
        deck.presentItems().stream()
                .filter(item -> item.status == ItemStatus.PROPOSED)
                .sorted(Comparator.comparingInt((Item item) -> item.position))
                .limit(best)
                .forEach(item -> item.status = ItemStatus.APPROVED);
    }
}
