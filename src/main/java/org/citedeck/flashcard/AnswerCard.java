package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.quiz.Tickets;
import org.jspecify.annotations.Nullable;

/**
 * Turns a card over, and takes what is done with it. A form that was made before the card went on, by a second click, the
 * back button or another tab, changes nothing.
 */
@ApplicationScoped
class AnswerCard {

    private final Reviews reviews;

    AnswerCard(Reviews reviews) {
        this.reviews = reviews;
    }

    /** What became of a form. */
    enum Outcome {
        DONE,
        /** The card has gone on since the form was made. */
        TOO_LATE,
        /** A grade for a card whose front is still up. */
        NOT_FLIPPED
    }

    /**
     * Turns it over.
     *
     * @param card locked
     * @param turn that the form was made for
     * @param given the verdict that was chosen on a claim; anything else counts as none
     */
    Outcome flip(Learner learner, Card card, int turn, @Nullable String given) {
        if (card.turn != turn) {
            return Outcome.TOO_LATE;
        }
        // A card that is turned over stays so: what was said first counts.
        if (!card.isFlipped(learner.now().at())) {
            card.flipped = learner.now().at();
            card.given = verdict(card.item, given).map(Label::name).orElse(null);
        }
        return Outcome.DONE;
    }

    /**
     * Takes a grade, or puts the card aside.
     *
     * @param ticket of the form; null where it had none
     */
    Outcome act(Learner learner, Card card, int turn, Action action, @Nullable String ticket) {
        String stamp = stamp(card, action, ticket);
        if (reviews.has(card.participant, stamp)) {
            return Outcome.DONE;
        }
        if (card.turn != turn) {
            return Outcome.TOO_LATE;
        }
        if (action.grade().isPresent() && !card.isFlipped(learner.now().at())) {
            return Outcome.NOT_FLIPPED;
        }
        Entry entry =
                learner.entry(action, action.grade().isPresent() ? belief(card.item, card.given) : Belief.UNKNOWN);
        var review = new Review(card, entry, null);
        review.stamp = stamp;
        reviews.persist(review);
        card.participant.isActive(learner.now().at());
        card.moveOn(Scheduling.after(card.state, entry, card.item.code));
        return Outcome.DONE;
    }

    /** What was done with a card in a form, to be known again; null where the form had no ticket. */
    static @Nullable String stamp(Card card, Action action, @Nullable String ticket) {
        return Tickets.stamp(ticket, card.code + " " + action);
    }

    /** What the card would be after a grade. */
    static CardState preview(Learner learner, Card card, Action action) {
        return Scheduling.after(card.state, learner.entry(action, belief(card.item, card.given)), card.item.code);
    }

    /** What a student made of a claim who gave this verdict on it; null for none. */
    static Belief belief(Item item, @Nullable String given) {
        if (item.label != Label.REFUTES || given == null) {
            return Belief.UNKNOWN;
        }
        return switch (Label.valueOf(given)) {
            case SUPPORTS -> Belief.BELIEVED;
            case REFUTES -> Belief.REFUTED;
            case NOT_ENOUGH_INFO -> Belief.UNKNOWN;
        };
    }

    /** The verdict that a form names; empty where the item is no claim. */
    static Optional<Label> verdict(Item item, @Nullable String given) {
        return Stream.of(Label.values())
                .filter(label -> item.label != null && label.name().equals(given))
                .findFirst();
    }
}
