package org.citedeck.deck;

import java.time.LocalDate;
import java.util.List;
import org.citedeck.article.Article;
import org.jspecify.annotations.Nullable;

/** A deck as it introduces itself, to students and in its owner's list. */
record DeckCard(
        String code,
        String title,
        int asked,
        int undecided,
        boolean published,
        boolean working,
        List<ArticleLink> articles) {

    /** An article that a deck is about. */
    record ArticleLink(
            String slug,
            String title,
            @Nullable String source,
            @Nullable LocalDate published) {}

    static DeckCard of(Deck deck) {
        Article article = deck.latestSource().article;
        return new DeckCard(
                deck.code,
                deck.title,
                deck.askedItems().size(),
                (int) deck.presentItems().stream()
                        .filter(item -> item.status == ItemStatus.PROPOSED)
                        .count(),
                deck.isPublished(),
                !deck.latestSource().progress.isOver(),
                List.of(new ArticleLink(article.slug, article.title, article.source, article.published)));
    }
}
