package org.citedeck.deck;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All decks. */
@ApplicationScoped
public class Decks implements PanacheRepository<Deck> {

    /** The deck that students can join by a code as they type it. */
    public Optional<Deck> open(String typedCode) {
        return withCode(typedCode).filter(Deck::isPublished);
    }

    /** A teacher's own deck; somebody else's is as if it did not exist. */
    public Optional<Deck> owned(String code, String owner) {
        return withCode(code).filter(deck -> deck.owner.equals(owner));
    }

    List<Deck> listed() {
        return list("listed = true and published is not null order by published desc");
    }

    List<Deck> of(String owner) {
        return list("owner = ?1 order by created desc", owner);
    }

    private Optional<Deck> withCode(String typedCode) {
        return find("code", JoinCode.normalised(typedCode)).firstResultOptional();
    }
}
