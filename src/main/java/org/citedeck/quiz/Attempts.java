package org.citedeck.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;

@ApplicationScoped
class Attempts implements PanacheRepository<Attempt> {

    Optional<Attempt> withToken(String token) {
        return find("token", token).firstResultOptional();
    }

    List<Attempt> of(Deck deck) {
        return list("deck = ?1 order by started desc", deck);
    }
}
