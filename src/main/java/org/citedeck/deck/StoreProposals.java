package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.reading.SourceText;

/** Keeps how far the work on a source is, and at its end the proposals. */
@ApplicationScoped
class StoreProposals {

    private final Sources sources;
    private final Event<DeckChanged> changes;
    private final Clock clock;

    StoreProposals(Sources sources, Event<DeckChanged> changes, Clock clock) {
        this.sources = sources;
        this.changes = changes;
        this.clock = clock;
    }

    /** The text to work on; empty where the work is already done or the source is gone. */
    @Transactional
    Optional<SourceText> begin(long sourceId) {
        Source source = sources.findById(sourceId);
        if (source == null || source.progress.isOver()) {
            return Optional.empty();
        }
        source.moveTo(Source.Progress.PROPOSING, clock.instant());
        return Optional.of(source.article.sourceText());
    }

    @Transactional
    void finish(long sourceId, List<Proposal> proposals) {
        Source source = sources.findById(sourceId);
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
        source.moveTo(Source.Progress.DONE, clock.instant());
        changes.fire(new DeckChanged(deck.code));
    }

    @Transactional
    void fail(long sourceId) {
        Source source = sources.findById(sourceId);
        if (source != null) {
            source.moveTo(Source.Progress.FAILED, clock.instant());
        }
    }

    private void publish(Deck deck, int best) {
        PublishDeck.approveBest(deck, best);
        deck.listed = true;
        if (deck.published == null && !deck.askedItems().isEmpty()) {
            deck.published = clock.instant();
        }
    }

    /** The items of a deck are others than before. */
    record DeckChanged(String code) {}
}
