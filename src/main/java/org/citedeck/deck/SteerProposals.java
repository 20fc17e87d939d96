package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.citedeck.audit.Audit;

/** Stops the work on an article of a deck, and has it tried again. */
@ApplicationScoped
class SteerProposals {

    private final Decks decks;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    SteerProposals(Decks decks, EntityManager entities, Audit audit, Clock clock) {
        this.decks = decks;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stops it where it is not over yet; what runs ends at its next report. False where there is no such work. */
    @Transactional
    boolean cancel(String code, String owner, String slug) {
        Optional<Source> source = source(code, owner, slug);
        source.filter(going -> !going.progress.isOver()).ifPresent(going -> {
            going.moveTo(Source.Progress.CANCELLED, clock.instant());
            audit.record("stopped the proposals", going.article.title, going.deck.code);
        });
        return source.isPresent();
    }

    /** Lines it up anew where it failed or was stopped; the work is then to be scheduled. */
    @Transactional
    Optional<Work> retry(String code, String owner, String slug) {
        return source(code, owner, slug)
                .filter(over -> over.progress.isToBeTried())
                .map(over -> {
                    over.queue(clock.instant());
                    audit.record("tried the proposals again", over.article.title, over.deck.code);
                    return Work.of(over);
                });
    }

    private Optional<Source> source(String code, String owner, String slug) {
        Optional<Source> found = decks.owned(code, owner).stream()
                .flatMap(deck -> deck.presentSources().stream())
                .filter(source -> source.article.slug.equals(slug))
                .findFirst();
        // The work reports its progress meanwhile: what was read a moment ago may be old.
        found.ifPresent(source -> entities.refresh(source, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
