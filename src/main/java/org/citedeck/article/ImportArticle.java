package org.citedeck.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.citedeck.generator.reading.SourceText;
import org.jspecify.annotations.Nullable;

/** Keeps an article that was read. The same text with the same metadata is kept once. */
@ApplicationScoped
public class ImportArticle {

    private static final int LONGEST_TITLE = 500;
    private static final int UNTITLED_LENGTH = 80;

    private final Articles articles;
    private final Clock clock;

    ImportArticle(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    /** The article, new or found again. */
    @Transactional
    public Article of(SourceText source) {
        String hash = ContentHash.of(source);
        return articles.withContentHash(hash).orElseGet(() -> keep(source, hash, null));
    }

    /** The article as the next revision of another, or as it is where it is already kept. */
    @Transactional
    public Article revising(Article previous, SourceText source) {
        String hash = ContentHash.of(source);
        Article article = articles.withContentHash(hash).orElseGet(() -> keep(source, hash, previous));
        if (article.supersedes == null && !article.isSameStoryAs(previous)) {
            // Somebody else brought in the corrected text before it was known to be one.
            article.supersedes = previous;
            article.revision = previous.revision + 1;
        }
        return article;
    }

    private Article keep(SourceText source, String hash, @Nullable Article previous) {
        var metadata = source.metadata();
        var article = new Article();
        article.title = title(source);
        article.slug = Slug.of(article.title);
        article.byline = shortened(metadata.byline(), 500);
        article.source = shortened(metadata.source(), 500);
        article.url = metadata.url() != null && metadata.url().length() <= 2000 ? metadata.url() : null;
        article.published = metadata.published();
        article.dateline = shortened(metadata.dateline(), 500);
        article.text = source.text();
        article.contentHash = hash;
        article.supersedes = previous;
        article.revision = previous == null ? 1 : previous.revision + 1;
        article.imported = clock.instant();
        source.sentences().forEach(sentence -> article.sentences.add(new Sentence(article, sentence)));
        articles.persist(article);
        return article;
    }

    private static String title(SourceText source) {
        String title = source.metadata().title();
        if (title != null && !title.isBlank()) {
            return cut(title, LONGEST_TITLE);
        }
        return cut(source.textOf(source.sentences().get(0)), UNTITLED_LENGTH);
    }

    private static @Nullable String shortened(@Nullable String text, int length) {
        return text == null ? null : cut(text, length);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
