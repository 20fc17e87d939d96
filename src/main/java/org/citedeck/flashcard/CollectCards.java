package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.deck.JoinCode;
import org.citedeck.quiz.MissedItems.Miss;
import org.citedeck.quiz.MissedItems.Misses;

/** Makes cards of items, for whoever has none of them yet. */
@ApplicationScoped
class CollectCards {

    /** Long enough that no two are ever the same; only its owner's request finds a card by it anyway. */
    private static final int CODE_LENGTH = 16;

    private final Cards cards;
    private final Reviews reviews;

    CollectCards(Cards cards, Reviews reviews) {
        this.cards = cards;
        this.reviews = reviews;
    }

    /** Of everything that the deck asks. */
    void all(Learner learner, Deck deck) {
        oneAtATime(learner);
        deck.askedItems().forEach(item -> card(learner, deck, item));
    }

    /** Of what was missed in a quiz; a card that was learned already is due again. Asked twice, done once. */
    void missed(Learner learner, Misses misses) {
        oneAtATime(learner);
        misses.items().stream()
                .filter(miss -> miss.item().isAsked())
                .forEach(miss -> missed(learner, misses.deck(), miss));
    }

    private void missed(Learner learner, Deck deck, Miss miss) {
        Card card = card(learner, deck, miss.item());
        if (!reviews.hasMiss(card, miss.answered())) {
            Entry entry = learner.entry(Action.MISSED, miss.believed() ? Belief.BELIEVED : Belief.UNKNOWN);
            reviews.persist(new Review(card, entry, null));
            card.moveOn(Scheduling.after(card.state, entry, card.item.code));
        }
    }

    private Card card(Learner learner, Deck deck, Item item) {
        return cards.of(learner.participant(), item).orElseGet(() -> {
            var card = new Card(JoinCode.random(CODE_LENGTH), learner.participant(), deck, item);
            cards.persist(card);
            return card;
        });
    }

    /** A second click waits for the first, and then finds its cards. */
    private void oneAtATime(Learner learner) {
        cards.getEntityManager().lock(learner.participant(), LockModeType.PESSIMISTIC_WRITE);
    }
}
