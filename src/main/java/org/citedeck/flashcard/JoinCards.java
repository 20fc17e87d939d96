package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.citedeck.quiz.Participant;
import org.citedeck.quiz.ParticipantJoined;

/**
 * Joins the cards of two devices: the logs become one, and a card that both had is what the joined log makes of it. The
 * settings are those of the device that showed the code, if it has any.
 */
@ApplicationScoped
class JoinCards {

    private final Cards cards;
    private final Reviews reviews;
    private final Transfers transfers;
    private final Learners learners;

    JoinCards(Cards cards, Reviews reviews, Transfers transfers, Learners learners) {
        this.cards = cards;
        this.reviews = reviews;
        this.transfers = transfers;
        this.learners = learners;
    }

    void join(@Observes ParticipantJoined joined) {
        Participant from = joined.from();
        Participant into = joined.into();
        reviews.update("participant = ?1 where participant = ?2", into, from);
        transfers.delete("participant", from);
        for (Card card : cards.of(from)) {
            cards.of(into, card.item).ifPresentOrElse(kept -> join(card, kept), () -> card.participant = into);
        }
        learners.moveSettings(from, into);
    }

    /** The turn is one that neither device has seen, so that open pages of both come too late. */
    private void join(Card card, Card kept) {
        kept.turn += card.turn;
        kept.moveOn(reviews.replayed(kept));
        cards.delete(card);
    }
}
