package org.citedeck.flashcard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.quiz.Challenge;
import org.citedeck.quiz.ChallengeCard;
import org.jspecify.annotations.Nullable;

/** What can be said against the item of a card that is turned over. */
@Named("cardObjections")
@RequestScoped
class CardObjections {

    private final CardTable table;
    private final Learners learners;
    private final ChallengeCard challengeCard;
    private @Nullable String refused;

    CardObjections(CardTable table, Learners learners, ChallengeCard challengeCard) {
        this.table = table;
        this.learners = learners;
        this.challengeCard = challengeCard;
    }

    /** Null while the front is up: before that there is nothing to object to. Pages are written after their transaction. */
    @Transactional
    public @Nullable Challenge of(String deckCode, String cardCode) {
        return learners.known()
                .flatMap(learner -> turned(learner, table.deck(deckCode), cardCode))
                .map(card -> challenge(card, address(deckCode, cardCode)))
                .orElse(null);
    }

    /**
     * Takes a remark.
     *
     * @param learner whose card it is
     * @param card locked, so that two clicks are one objection
     * @return false where the remark is too long; the page then shows it again
     */
    boolean raise(Learner learner, Card card, String remark) {
        boolean taken = challengeCard.raise(learner.participant(), card.item, remark);
        refused = taken ? null : remark;
        return taken;
    }

    private Challenge challenge(Card card, String address) {
        return refused == null
                ? challengeCard.of(card.participant, card.item, address)
                : challengeCard.refused(card.participant, card.item, address, refused);
    }

    private Optional<Card> turned(Learner learner, Deck deck, String cardCode) {
        return table.find(learner, deck, cardCode)
                .filter(card -> card.isFlipped(learner.now().at()));
    }

    private static String address(String deckCode, String cardCode) {
        return "/decks/" + deckCode + "/cards/" + cardCode + "/objection";
    }
}
