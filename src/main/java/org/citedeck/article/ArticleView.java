package org.citedeck.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.reading.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page shows it.
 *
 * @param newer slug of the revision that supersedes this one, if any
 */
record ArticleView(
        String title,
        @Nullable String byline,
        @Nullable String source,
        @Nullable String url,
        @Nullable LocalDate published,
        int revision,
        @Nullable String newer,
        List<List<Piece>> paragraphs) {

    /**
     * A run of text.
     *
     * @param sentence ordinal of the sentence, or null for what stands between sentences, such as a dateline
     */
    record Piece(@Nullable Integer sentence, String text) {}

    static ArticleView of(Article article, @Nullable String newer) {
        return new ArticleView(
                article.title,
                article.byline,
                article.source,
                article.url,
                article.published,
                article.revision,
                newer,
                article.paragraphs().stream()
                        .map(paragraph -> pieces(article, paragraph))
                        .toList());
    }

    private static List<Piece> pieces(Article article, Paragraph paragraph) {
        var pieces = new ArrayList<Piece>();
        int at = paragraph.start();
        for (Sentence sentence : article.sentences) {
            if (sentence.start >= paragraph.start() && sentence.end <= paragraph.end()) {
                if (sentence.start > at) {
                    pieces.add(new Piece(null, article.text.substring(at, sentence.start)));
                }
                pieces.add(new Piece(sentence.ordinal, sentence.words()));
                at = sentence.end;
            }
        }
        if (at < paragraph.end()) {
            pieces.add(new Piece(null, article.text.substring(at, paragraph.end())));
        }
        return pieces;
    }
}
