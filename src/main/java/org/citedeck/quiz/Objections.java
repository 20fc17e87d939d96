package org.citedeck.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Objection.Outcome;

@ApplicationScoped
class Objections implements PanacheRepository<Objection> {

    List<Objection> in(Deck deck) {
        return list("item.deck = ?1 order by id desc", deck);
    }

    Optional<Objection> in(Deck deck, String code) {
        return find("item.deck = ?1 and code = ?2", deck, code).firstResultOptional();
    }

    List<Objection> openAbout(Item item) {
        return list("item = ?1 and outcome = ?2", item, Outcome.OPEN);
    }

    long openIn(String deckCode) {
        return count("item.deck.code = ?1 and outcome = ?2", deckCode, Outcome.OPEN);
    }

    /** What a participant said to an item, wherever it was; the last where two devices said something. */
    Optional<Objection> of(Participant participant, Item item) {
        return find("participant = ?1 and item = ?2 order by id desc", participant, item)
                .firstResultOptional();
    }
}
