package org.citedeck.deck;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.citedeck.audit.Audit;
import org.hibernate.exception.ConstraintViolationException;

/** Throws a draft away. What students have answered is never deleted with a deck: a published one is archived. */
@ApplicationScoped
class DeleteDeck {

    private final Decks decks;
    private final Seeds seeds;
    private final Audit audit;

    DeleteDeck(Decks decks, Seeds seeds, Audit audit) {
        this.decks = decks;
        this.seeds = seeds;
        this.audit = audit;
    }

    /** What became of it. */
    enum Outcome {
        GONE,
        NOT_HERE,
        NO_DRAFT,
        STILL_WORKING,
        IN_USE
    }

    /** In a transaction of its own: where something refers to the deck, nothing is deleted and the caller can say so. */
    Outcome delete(String code, String owner) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> decks.owned(code, owner).map(this::delete).orElse(Outcome.NOT_HERE));
        } catch (ConstraintViolationException e) {
            Log.infof("Deck %s is not deleted: %s refers to it", code, e.getConstraintName());
            return Outcome.IN_USE;
        }
    }

    private Outcome delete(Deck deck) {
        if (deck.published != null) {
            return Outcome.NO_DRAFT;
        }
        if (deck.sources.stream().anyMatch(source -> !source.progress.isOver())) {
            return Outcome.STILL_WORKING;
        }
        audit.record("deleted the draft", deck.title, deck.code);
        EntityManager entities = decks.getEntityManager();
        seeds.delete("deck", deck);
        deck.items.forEach(entities::remove);
        deck.sources.forEach(entities::remove);
        entities.remove(deck);
        entities.flush();
        return Outcome.GONE;
    }
}
