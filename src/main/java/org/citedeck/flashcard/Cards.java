package org.citedeck.flashcard;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Participant;

/** All cards of all participants. */
@ApplicationScoped
class Cards implements PanacheRepository<Card> {

    /** In the order in which they were collected. */
    List<Card> of(Participant participant, Deck deck) {
        return list(
                "from Card c join fetch c.item where c.participant = ?1 and c.deck = ?2 order by c.id",
                participant,
                deck);
    }

    List<Card> of(Participant participant) {
        return list(
                "from Card c join fetch c.deck join fetch c.item where c.participant = ?1 order by c.id", participant);
    }

    Optional<Card> of(Participant participant, Item item) {
        return find("participant = ?1 and item = ?2", participant, item).firstResultOptional();
    }

    Optional<Card> withCode(Participant participant, Deck deck, String code) {
        return find("participant = ?1 and deck = ?2 and code = ?3", participant, deck, code)
                .firstResultOptional();
    }

    /** The same; another request for this card waits until the transaction ends, and then finds it changed. */
    Optional<Card> locked(Participant participant, Deck deck, String code) {
        return find("participant = ?1 and deck = ?2 and code = ?3", participant, deck, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The same, whatever its deck. */
    Optional<Card> locked(Participant participant, String code) {
        return find("participant = ?1 and code = ?2", participant, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
