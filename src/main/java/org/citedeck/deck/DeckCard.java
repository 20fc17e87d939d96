package org.citedeck.deck;

import java.time.LocalDate;
import java.util.List;
import org.citedeck.article.Article;
import org.jspecify.annotations.Nullable;

/** A deck as it introduces itself, to students and in its owner's list. */
public record DeckCard(
        String code,
        String title,
        int asked,
        int undecided,
        boolean published,
        boolean working,
        List<ArticleLink> articles) {

    /** An article that a deck is about. */
    public record ArticleLink(
            String slug,
            String title,
            @Nullable String source,
            @Nullable LocalDate published) {

        static ArticleLink of(Article article) {
            return new ArticleLink(article.slug, article.title, article.source, article.published);
        }
    }

    public static DeckCard of(Deck deck) {
        return new DeckCard(
                deck.code,
                deck.title,
                deck.itemsPerAttempt(),
                (int) deck.presentItems().stream()
                        .filter(item -> item.status == ItemStatus.PROPOSED)
                        .count(),
                deck.isPublished(),
                deck.presentSources().stream().anyMatch(source -> !source.progress.isOver()),
                deck.presentSources().stream()
                        .map(source -> ArticleLink.of(source.article))
                        .toList());
    }
}
