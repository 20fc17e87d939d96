package org.citedeck.flashcard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first page says about the cards of this device. */
@Named("myCards")
@RequestScoped
class MyCards {

    private final Learners learners;
    private final MyDecks myDecks;
    private @Nullable Today today;

    MyCards(Learners learners, MyDecks myDecks) {
        this.learners = learners;
        this.myDecks = myDecks;
    }

    /**
     * The cards of today.
     *
     * @param any whether the device has cards at all
     * @param decks codes of the decks that have something to do
     */
    public record Today(boolean any, int due, int fresh, List<String> decks) {}

    /** Asked for by a page; counted once. */
    @Transactional
    public Today getToday() {
        if (today == null) {
            today = learners.known().map(this::of).orElseGet(() -> new Today(false, 0, 0, List.of()));
        }
        return today;
    }

    private Today of(Learner learner) {
        var learned = myDecks.learned(learner);
        Pile pile = myDecks.pile(learner, learned);
        return new Today(
                !learned.isEmpty(),
                pile.learning().size() + pile.due().size(),
                pile.fresh().size(),
                pile.cards().map(card -> card.deck.code).distinct().toList());
    }
}
