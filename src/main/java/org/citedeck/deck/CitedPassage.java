package org.citedeck.deck;

import java.util.List;
import org.citedeck.article.Article;
import org.citedeck.article.TextFragment;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph that proves an item, cut where it is to be marked: {@code before + lead + answer + tail + after} is the
 * paragraph, {@code lead + answer + tail} the sentence.
 *
 * @param answer the words that answer, empty where no words do
 * @param articleSlug for the article's page
 * @param sentence ordinal of the sentence, for its anchor
 * @param publisherLink to the sentence in the publisher's page; null where the address is not known
 * @param resolvedFrom the other sentences that say who or when is meant
 */
public record CitedPassage(
        String before,
        String lead,
        String answer,
        String tail,
        String after,
        String articleTitle,
        String articleSlug,
        int sentence,
        @Nullable String publisherLink,
        List<Resolution> resolvedFrom) {

    /** Another sentence that was needed. */
    public record Resolution(int sentence, String words) {}

    static CitedPassage of(Item item) {
        Citation evidence = item.evidence();
        var sentence = evidence.sentence;
        Article article = sentence.article;
        var paragraph = article.paragraphs().stream()
                .filter(candidate -> candidate.start() <= sentence.start && sentence.end <= candidate.end())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A sentence outside all paragraphs"));
        int answerStart = evidence.answerStart == null ? sentence.end : evidence.answerStart;
        int answerEnd = evidence.answerEnd == null ? sentence.end : evidence.answerEnd;
        String text = article.text;
        return new CitedPassage(
                text.substring(paragraph.start(), sentence.start),
                text.substring(sentence.start, answerStart),
                text.substring(answerStart, answerEnd),
                text.substring(answerEnd, sentence.end),
                text.substring(sentence.end, paragraph.end()),
                article.title,
                article.slug,
                sentence.ordinal,
                TextFragment.link(article.url, sentence.words()),
                resolutions(item));
    }

    private static List<Resolution> resolutions(Item item) {
        return item.citations.stream()
                .filter(citation -> citation.role == Citation.Role.RESOLUTION)
                .map(citation -> new Resolution(citation.sentence.ordinal, citation.sentence.words()))
                .toList();
    }
}
