package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.citedeck.article.Article;
import org.citedeck.article.ImportArticle;
import org.citedeck.audit.Audit;
import org.citedeck.generator.reading.SourceText;

/** Freezes an article that was read, for a new deck of a teacher's or for one that is there. */
@ApplicationScoped
public class BuildDeck {

    private final ImportArticle importArticle;
    private final Decks decks;
    private final Sources sources;
    private final Audit audit;
    private final Clock clock;

    BuildDeck(ImportArticle importArticle, Decks decks, Sources sources, Audit audit, Clock clock) {
        this.importArticle = importArticle;
        this.decks = decks;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new deck, whether or not there is another one from the same article. Its work is to be scheduled. */
    @Transactional
    public Started from(SourceText source, String owner) {
        Article article = importArticle.of(source);
        var deck = new Deck();
        deck.code = JoinCode.random();
        deck.owner = owner;
        deck.title = article.title;
        deck.created = clock.instant();
        return start(deck, article, "made the deck");
    }

    /** One more article in a deck. Its work is to be scheduled. */
    @Transactional
    public Started addTo(Deck deck, SourceText source) {
        return start(deck, importArticle.of(source), "added an article to the deck");
    }

    /** A teacher's decks that hold an article, newest first. */
    public List<Deck> decksOf(Article article, String owner) {
        return sources.decksOf(article, owner);
    }

    private Started start(Deck deck, Article article, String what) {
        deck.sources.add(new Source(deck, article, null, clock.instant()));
        decks.persistAndFlush(deck);
        audit.record(what, article.title, deck.code);
        return new Started(deck.code, Work.of(deck.latestSource()));
    }

    /**
     * A deck with the work that is to be done for it.
     *
     * @param code the deck's
     */
    public record Started(String code, Work work) {}
}
