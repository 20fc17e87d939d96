package org.citedeck.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citedeck.article.Article;
import org.citedeck.article.Sentence;
import org.citedeck.article.TextFragment;
import org.citedeck.generator.reading.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph that proves an item, cut where it is to be marked: {@code before + lead + answer + tail + after} is the
 * paragraph, {@code lead + answer + tail} the sentence.
 *
 * @param before what stands in front of it in the paragraph, in runs
 * @param answer the words that answer, empty where no words do
 * @param articleSlug for the article's page
 * @param sentence ordinal of the sentence, for its anchor
 * @param publisherLink to the sentence in the publisher's page; null where the address is not known
 * @param resolvedFrom the other sentences that say who or when is meant, wherever they stand
 * @param further what can be asked beyond the article
 */
public record CitedPassage(
        List<Run> before,
        String lead,
        String answer,
        String tail,
        List<Run> after,
        String articleTitle,
        String articleSlug,
        int sentence,
        @Nullable String publisherLink,
        List<Resolution> resolvedFrom,
        LateralPrompts further) {

    /** A run of the text around the sentence; resolving where it says who or when is meant. */
    public record Run(String text, boolean resolving) {}

    /**
     * Another sentence that was needed.
     *
     * @param near whether it stands in the same paragraph, where it is marked
     */
    public record Resolution(int sentence, String words, boolean near) {}

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
                runs(item, paragraph.start(), sentence.start),
                text.substring(sentence.start, answerStart),
                text.substring(answerStart, answerEnd),
                text.substring(answerEnd, sentence.end),
                runs(item, sentence.end, paragraph.end()),
                article.title,
                article.slug,
                sentence.ordinal,
                TextFragment.link(article.url, sentence.words()),
                resolutions(item, paragraph),
                LateralPrompts.of(item));
    }

    /** What stands between two offsets, cut at the sentences that resolve something. */
    private static List<Run> runs(Item item, int from, int to) {
        String text = item.articleText();
        var runs = new ArrayList<Run>();
        int at = from;
        for (Sentence other : resolving(item)) {
            if (other.start >= at && other.end <= to) {
                runs.add(new Run(text.substring(at, other.start), false));
                runs.add(new Run(other.words(), true));
                at = other.end;
            }
        }
        runs.add(new Run(text.substring(at, to), false));
        return runs.stream().filter(run -> !run.text.isEmpty()).toList();
    }

    private static List<Resolution> resolutions(Item item, Paragraph paragraph) {
        return resolving(item).stream()
                .map(other -> new Resolution(
                        other.ordinal, other.words(), other.start >= paragraph.start() && other.end <= paragraph.end()))
                .toList();
    }

    /** In the order of the text. */
    private static List<Sentence> resolving(Item item) {
        return item.citations.stream()
                .filter(citation -> citation.role == Citation.Role.RESOLUTION)
                .map(citation -> citation.sentence)
                .distinct()
                .sorted(Comparator.comparingInt(sentence -> sentence.start))
                .toList();
    }

    /** Those that stand elsewhere in the article. */
    public List<Resolution> resolvedElsewhere() {
        return resolvedFrom.stream().filter(other -> !other.near).toList();
    }

    public boolean isResolvedNear() {
        return resolvedFrom.stream().anyMatch(Resolution::near);
    }
}
