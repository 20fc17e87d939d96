package org.citedeck.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page shows it.
 *
 * @param newer slug of the revision that supersedes this one, if any
 */
public record ArticleView(
        String title,
        @Nullable String byline,
        @Nullable String source,
        @Nullable String url,
        @Nullable LocalDate published,
        int revision,
        @Nullable String newer,
        List<List<TextPiece>> paragraphs) {

    public static ArticleView of(Article article, @Nullable String newer) {
        return new ArticleView(
                article.title,
                article.byline,
                article.source,
                article.url,
                article.published,
                article.revision,
                newer,
                TextPiece.paragraphs(article));
    }
}
