package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.citedeck.audit.Audit;

/** Opens a deck to students. */
@ApplicationScoped
class PublishDeck {

    private final ReviewSteps steps;
    private final Audit audit;
    private final Clock clock;

    PublishDeck(ReviewSteps steps, Audit audit, Clock clock) {
        this.steps = steps;
        this.audit = audit;
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
        List<Item> chosen = best(deck, best);
        if (!chosen.isEmpty()) {
            steps.record(
                    deck,
                    "approve the " + chosen.size() + " best",
                    chosen.stream().map(ItemState::standing).toList());
            approveBest(deck, best);
        }
        if (deck.askedItems().isEmpty()) {
            return false;
        }
        deck.listed = listed;
        if (deck.published == null) {
            deck.published = clock.instant();
            audit.record("published the deck", deck.title, deck.code);
        } else {
            audit.record("changed what is published of the deck", deck.title, deck.code);
        }
        return true;
    }

    /** Approves the best of what nobody has decided on. */
    static void approveBest(Deck deck, int best) {
        best(deck, best).forEach(item -> item.status = ItemStatus.APPROVED);
    }

    private static List<Item> best(Deck deck, int best) {
        return deck.presentItems().stream()
                .filter(item -> item.status == ItemStatus.PROPOSED)
                .sorted(Comparator.comparingInt(item -> item.position))
                .limit(best)
                .toList();
    }
}
