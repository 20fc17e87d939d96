package org.citedeck.deck;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All decks. */
@ApplicationScoped
public class Decks implements PanacheRepository<Deck> {

    /** The deck that students can join by a code as they type it. */
    public Optional<Deck> open(String typedCode) {
        return withCode(typedCode).filter(Deck::isPublished);
    }

    /** The deck that a code leads students to, even where it is closed by now. */
    public Optional<Deck> known(String typedCode) {
        return withCode(typedCode).filter(deck -> deck.published != null);
    }

    /** A teacher's own deck; somebody else's is as if it did not exist. */
    public Optional<Deck> owned(String code, String owner) {
        return withCode(code).filter(deck -> deck.owner.equals(owner));
    }

    /** What the first page shows: listed decks that are open or will open. */
    List<Deck> listed(Instant now) {
        return list(
                "listed = true and published is not null and closed is null and archived is null"
                        + " and (settings.closes is null or settings.closes > ?1) order by published desc",
                now);
    }

    /** Those of a teacher that students can join, by title. */
    public List<Deck> openOf(String owner) {
        return of(owner).stream()
                .filter(Deck::isPublished)
                .sorted(Comparator.comparing((Deck deck) -> deck.title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    List<Deck> of(String owner) {
        return list("owner = ?1 order by created desc", owner);
    }

    private Optional<Deck> withCode(String typedCode) {
        return find("code", JoinCode.normalised(typedCode)).firstResultOptional();
    }
}
