package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.quiz.Challenge;
import org.citedeck.quiz.ChallengeCard;
import org.jspecify.annotations.Nullable;

/** What lies before a student: the deck's cards, the one that is turned over, the next one. */
@ApplicationScoped
class CardTable {

    private final Decks decks;
    private final Cards cards;
    private final Reviews reviews;
    private final UndoReview undoReview;
    private final ChallengeCard challengeCard;
    private final Clock clock;

    CardTable(
            Decks decks,
            Cards cards,
            Reviews reviews,
            UndoReview undoReview,
            ChallengeCard challengeCard,
            Clock clock) {
        this.decks = decks;
        this.cards = cards;
        this.reviews = reviews;
        this.undoReview = undoReview;
        this.challengeCard = challengeCard;
        this.clock = clock;
    }

    /**
     * A deck that may be learned.
     *
     * @throws NotFoundException for any other
     */
    Deck deck(String code) {
        return decks.open(code)
                .filter(deck -> deck.mayBeStudied(clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    DeckView overview(Learner learner, Deck deck, boolean done) {
        List<Card> all = cards.of(learner.participant(), deck);
        return DeckView.of(deck, all, pile(learner, all), learner.today(), done && !all.isEmpty());
    }

    /** The card that is turned over, or else the next one; empty when all is done. */
    Optional<CardView> next(Learner learner, Deck deck, boolean late) {
        List<Card> all = cards.of(learner.participant(), deck);
        Pile pile = pile(learner, all);
        return all.stream()
                .filter(card ->
                        card.item.isAsked() && card.isFlipped(learner.now().at()))
                .findFirst()
                .or(() -> pile.next(learner.now()))
                .map(card -> view(learner, card, pile, late, null));
    }

    /** One card, if it is turned over or its time has come. */
    Optional<CardView> show(Learner learner, Deck deck, String code) {
        return show(learner, deck, code, null);
    }

    /** The same after a remark against its item that could not be taken; null where there was none. */
    Optional<CardView> show(Learner learner, Deck deck, String code, @Nullable String refused) {
        Pile pile = pile(learner, cards.of(learner.participant(), deck));
        return cards.withCode(learner.participant(), deck, code)
                .filter(card -> card.isFlipped(learner.now().at()) || pile.isReadyFor(card, learner.now()))
                .map(card -> view(learner, card, pile, false, refused));
    }

    Optional<Card> locked(Learner learner, Deck deck, String code) {
        return cards.locked(learner.participant(), deck, code);
    }

    /** What there is to do in a deck today. */
    Pile pile(Learner learner, Deck deck) {
        return pile(learner, cards.of(learner.participant(), deck));
    }

    private Pile pile(Learner learner, List<Card> all) {
        return Pile.of(all, learner, reviews.on(learner.participant(), learner.today()));
    }

    private CardView view(Learner learner, Card card, Pile pile, boolean late, @Nullable String refused) {
        return CardView.of(
                card,
                pile,
                learner,
                undoReview.undoable(learner, card.deck).orElse(null),
                card.isFlipped(learner.now().at()) ? challenge(card, refused) : null,
                late);
    }

    private Challenge challenge(Card card, @Nullable String refused) {
        Challenge challenge = challengeCard.of(
                card.participant, card.item, "/decks/" + card.deck.code + "/cards/" + card.code + "/objection");
        return refused == null ? challenge : challenge.refused(refused);
    }
}
