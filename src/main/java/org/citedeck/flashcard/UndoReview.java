package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.citedeck.deck.Deck;

/** Takes back what was last done today with a card of a deck; asked again, what was done before it. */
@ApplicationScoped
class UndoReview {

    private final Cards cards;
    private final Reviews reviews;

    UndoReview(Cards cards, Reviews reviews) {
        this.cards = cards;
        this.reviews = reviews;
    }

    /** The card with which something can be taken back. */
    Optional<Card> undoable(Learner learner, Deck deck) {
        return last(learner, deck).flatMap(last -> cards.of(learner.participant(), last.item));
    }

    /**
     * Takes it back: the card is as it was before. What a form of before it went on asks for is not done twice.
     *
     * @param card locked
     * @param turn that the form was made for
     */
    AnswerCard.Outcome undo(Learner learner, Card card, int turn) {
        Optional<Review> last = last(learner, card.deck).filter(review -> review.item.equals(card.item));
        if (card.turn != turn || last.isEmpty()) {
            return AnswerCard.Outcome.TOO_LATE;
        }
        reviews.persistAndFlush(new Review(card, learner.entry(Action.UNDO, Belief.UNKNOWN), last.get()));
        card.moveOn(reviews.replayed(card));
        return AnswerCard.Outcome.DONE;
    }

    private Optional<Review> last(Learner learner, Deck deck) {
        return reviews.last(learner.participant(), deck, learner.today());
    }
}
