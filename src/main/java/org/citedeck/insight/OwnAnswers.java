package org.citedeck.insight;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.quiz.Answers;
import org.citedeck.quiz.AnswersOfDeck;

/** The signed-in teacher's own decks; any other is as if it did not exist. */
@ApplicationScoped
class OwnAnswers {

    private final AnswersOfDeck answersOfDeck;
    private final Decks decks;
    private final SecurityIdentity identity;

    OwnAnswers(AnswersOfDeck answersOfDeck, Decks decks, SecurityIdentity identity) {
        this.answersOfDeck = answersOfDeck;
        this.decks = decks;
        this.identity = identity;
    }

    /**
     * What was answered in a deck.
     *
     * @throws NotFoundException where the teacher has no such deck
     */
    Answers of(String code) {
        return answersOfDeck.owned(code, name()).orElseThrow(NotFoundException::new);
    }

    /**
     * The deck itself.
     *
     * @throws NotFoundException where the teacher has no such deck
     */
    Deck deck(String code) {
        return decks.owned(code, name()).orElseThrow(NotFoundException::new);
    }

    private String name() {
        return identity.getPrincipal().getName();
    }
}
