package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.citedeck.article.Article;
import org.citedeck.article.ImportArticle;
import org.citedeck.generator.reading.SourceText;

/** Starts a teacher's deck from an article that was read. */
@ApplicationScoped
class BuildDeck {

    private final ImportArticle importArticle;
    private final Decks decks;
    private final Sources sources;
    private final Clock clock;

    BuildDeck(ImportArticle importArticle, Decks decks, Sources sources, Clock clock) {
        this.importArticle = importArticle;
        this.decks = decks;
        this.sources = sources;
        this.clock = clock;
    }

    /** The new deck, or the one that the teacher has already built from the same article. */
    @Transactional
    Started from(SourceText source, String owner) {
        Article article = importArticle.of(source);
        return sources.deckOf(article, owner)
                .map(deck -> new Started(deck.code, deck.latestSource().id, false))
                .orElseGet(() -> start(article, owner));
    }

    private Started start(Article article, String owner) {
        var deck = new Deck();
        deck.code = JoinCode.random();
        deck.owner = owner;
        deck.title = article.title;
        deck.created = clock.instant();
        deck.sources.add(new Source(deck, article, null, clock.instant()));
        decks.persistAndFlush(deck);
        return new Started(deck.code, deck.latestSource().id, true);
    }

    /**
     * A deck with the source that is to be worked on.
     *
     * @param fresh whether it was made just now
     */
    record Started(String code, long sourceId, boolean fresh) {}
}
