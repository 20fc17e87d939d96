package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.citedeck.audit.Audit;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.reading.SourceText;

/** Keeps how far the work on a source is, and at its end the proposals. */
@ApplicationScoped
class StoreProposals {

    private final Sources sources;
    private final Event<DeckChanged> changes;
    private final Audit audit;
    private final Clock clock;

    StoreProposals(Sources sources, Event<DeckChanged> changes, Audit audit, Clock clock) {
        this.sources = sources;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The text to work on; empty where that is already done, was stopped, or the source is gone. */
    @Transactional
    Optional<SourceText> begin(Work work) {
        return open(work).map(source -> {
            source.sentencesDone = 0;
            source.moveTo(Source.Progress.PROPOSING, clock.instant());
            return source.article.sourceText();
        });
    }

    /** Keeps how many sentences are annotated; false where the work was stopped. */
    @Transactional
    boolean report(Work work, int sentences) {
        return sources.update(
                        "sentencesDone = ?1, changed = ?2 where id = ?3 and attempt = ?4 and progress = ?5",
                        sentences,
                        clock.instant(),
                        work.sourceId(),
                        work.attempt(),
                        Source.Progress.PROPOSING)
                == 1;
    }

    /** Keeps the proposals, unless the work was stopped. */
    @Transactional
    void finish(Work work, List<Proposal> proposals) {
        open(work).ifPresent(source -> keep(source, proposals));
    }

    private void keep(Source source, List<Proposal> proposals) {
        Deck deck = source.deck;
        Integer best = source.publishBest;
        if (best != null) {
            // A sample deck holds one article: what stood in it was about an earlier revision.
            deck.items.forEach(item -> item.stale = true);
        }
        int position = deck.items.size();
        for (Proposal proposal : proposals) {
            Item item = ItemFromProposal.make(proposal, source);
            item.position = position++;
            deck.items.add(item);
        }
        if (best != null) {
            publish(deck, best);
        }
        source.proposals = proposals.size();
        source.moveTo(Source.Progress.DONE, clock.instant());
        changes.fire(new DeckChanged(deck.code));
    }

    @Transactional
    void fail(Work work, String words) {
        open(work).ifPresent(source -> {
            source.failure = words;
            source.moveTo(Source.Progress.FAILED, clock.instant());
        });
    }

    /** The source, where this attempt at it is still going on. Locked: stopping and finishing may meet. */
    private Optional<Source> open(Work work) {
        return sources.findByIdOptional(work.sourceId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(source -> source.attempt == work.attempt() && !source.progress.isOver());
    }

    private void publish(Deck deck, int best) {
        PublishDeck.approveBest(deck, best);
        deck.listed = true;
        if (deck.published == null && !deck.askedItems().isEmpty()) {
            deck.published = clock.instant();
            audit.recordByProgram("published the sample deck", deck.title, deck.code);
        }
    }

    /** The items of a deck are others than before. */
    record DeckChanged(String code) {}
}
