package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.citedeck.article.Article;
import org.citedeck.article.ContentHash;
import org.citedeck.article.ImportArticle;
import org.citedeck.audit.Audit;
import org.citedeck.generator.reading.SourceText;

/** Stores a seed that was read: its article, its deck, and which content they are from. */
@ApplicationScoped
class KeepSeed {

    private final Seeds seeds;
    private final Decks decks;
    private final ImportArticle importArticle;
    private final SeedsConfig config;
    private final Audit audit;
    private final Clock clock;

    KeepSeed(Seeds seeds, Decks decks, ImportArticle importArticle, SeedsConfig config, Audit audit, Clock clock) {
        this.seeds = seeds;
        this.decks = decks;
        this.importArticle = importArticle;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    boolean isKept(String fileName, String content) {
        String hash = ContentHash.of(content);
        return seeds.named(fileName).filter(seed -> seed.fileHash.equals(hash)).isPresent();
    }

    /** The source whose items are now to be proposed; empty where only the form of the file changed. */
    @Transactional
    Optional<Work> keep(String fileName, String content, SourceText text) {
        Seed seed = seeds.named(fileName).orElseGet(() -> newSeed(fileName));
        seed.fileHash = ContentHash.of(content);
        Deck deck = seed.deck;
        Article article;
        String what;
        if (deck.sources.isEmpty()) {
            article = importArticle.of(text);
            what = "made the sample deck";
        } else {
            Article previous = deck.latestSource().article;
            article = importArticle.revising(previous, text);
            if (article == previous) {
                return Optional.empty();
            }
            what = "put a new revision of its article into the sample deck";
        }
        deck.title = article.title;
        var source = new Source(deck, article, config.best(), clock.instant());
        deck.sources.add(source);
        decks.persist(deck);
        seeds.persist(seed);
        seeds.flush();
        audit.recordByProgram(what, deck.title, deck.code);
        return Optional.of(Work.of(source));
    }

    private Seed newSeed(String fileName) {
        var deck = new Deck();
        deck.code = JoinCode.random();
        deck.owner = config.owner();
        deck.created = clock.instant();
        var seed = new Seed();
        seed.fileName = fileName;
        seed.deck = deck;
        return seed;
    }
}
