package org.citedeck.deck;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.citedeck.audit.Audit;
import org.citedeck.generator.Generator;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.reading.SourceText;
import org.eclipse.microprofile.context.ManagedExecutor;

/** While somebody writes rules: after each reload, sample decks that would now come out otherwise are made again. */
@ApplicationScoped
@IfBuildProfile("dev")
class RefreshSamples {

    private final Seeds seeds;
    private final Generator generator;
    private final StoreProposals store;
    private final ManagedExecutor executor;
    private final Audit audit;
    private final Clock clock;

    RefreshSamples(
            Seeds seeds,
            Generator generator,
            StoreProposals store,
            ManagedExecutor executor,
            Audit audit,
            Clock clock) {
        this.seeds = seeds;
        this.generator = generator;
        this.store = store;
        this.executor = executor;
        this.audit = audit;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        executor.execute(this::all);
    }

    /** Makes again what would now come out otherwise. One at a time: a start and a change may meet. */
    synchronized void all() {
        for (long seed : finishedSeeds()) {
            SourceText text = text(seed);
            List<Proposal> proposals = generator.propose(text).items();
            reopen(seed, proposals).ifPresent(work -> store.finish(work, proposals));
        }
    }

    @Transactional
    List<Long> finishedSeeds() {
        return seeds.listAll().stream()
                .filter(seed -> seed.deck.latestSource().progress == Source.Progress.DONE)
                .map(seed -> seed.id)
                .toList();
    }

    @Transactional
    SourceText text(long seed) {
        return seeds.findById(seed).deck.latestSource().article.sourceText();
    }

    /** A new source of the same article, where the proposals are no longer what the deck holds. */
    @Transactional
    Optional<Work> reopen(long seedId, List<Proposal> proposals) {
        Deck deck = seeds.findById(seedId).deck;
        var held = deck.presentItems().stream()
                .map(item -> item.prompt + item.answer + item.label)
                .toList();
        var latest = deck.latestSource();
        var made = proposals.stream()
                .map(proposal -> ItemFromProposal.make(proposal, latest))
                .map(item -> item.prompt + item.answer + item.label)
                .toList();
        if (held.equals(made)) {
            return Optional.empty();
        }
        var source = new Source(deck, latest.article, latest.publishBest, clock.instant());
        deck.sources.add(source);
        seeds.flush();
        audit.recordByProgram("made anew the items of the sample deck", deck.title, deck.code);
        return Optional.of(Work.of(source));
    }
}
