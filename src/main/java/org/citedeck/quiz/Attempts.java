package org.citedeck.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;

@ApplicationScoped
class Attempts implements PanacheRepository<Attempt> {

    /** While a live round goes on, its attempts have no pages of their own: they are not found here. */
    Optional<Attempt> withToken(String token) {
        return find("token", token).<Attempt>firstResultOptional().filter(attempt -> !attempt.isHeld());
    }

    /** The same, and no other answer is taken for it until the transaction ends. */
    Optional<Attempt> lockedWithToken(String token) {
        return find("token", token)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<Attempt>firstResultOptional()
                .filter(attempt -> !attempt.isHeld());
    }

    /** The code of the live round that an attempt is held in; empty where there is none. */
    Optional<String> heldIn(String token) {
        return find("token", token)
                .<Attempt>firstResultOptional()
                .filter(Attempt::isHeld)
                .map(attempt -> attempt.pace)
                .map(Pace::round);
    }

    /** Attempts with an answer to an item, oldest first. */
    List<Attempt> thatAnswered(Item item) {
        return list(
                "from Attempt a where exists (from Response r where r.attempt = a and r.item = ?1)"
                        + " order by a.started, a.id",
                item);
    }

    /** One participant's runs through a deck, oldest first. */
    List<Attempt> of(Deck deck, Participant participant) {
        return list("deck = ?1 and participant = ?2 order by id", deck, participant);
    }

    List<Attempt> of(Deck deck) {
        return list("deck = ?1 order by started desc", deck);
    }
}
