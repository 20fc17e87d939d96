package org.citedeck.deck;

import java.util.List;
import org.citedeck.article.Article;
import org.citedeck.article.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The items of a deck that cite a sentence which a correction changed.
 *
 * @param carried how many items just went along with a correction; null where none was just made
 */
record RevisionView(String code, String title, @Nullable Integer carried, List<Changed> items) {

    private static final int LONGEST_OPTION = 120;

    /**
     * One of them.
     *
     * @param before the sentence it cites, in the old text
     * @param suggested ordinal of the sentence that comes nearest in the new text; -1 where none does
     * @param after that sentence, or empty
     * @param sameSentence whether it reads as before, and another has changed that says who or when is meant
     * @param error what is wrong with a decision, or empty
     */
    record Changed(
            String code,
            boolean claim,
            String prompt,
            String key,
            String before,
            String oldSlug,
            int suggested,
            String after,
            boolean sameSentence,
            List<Line> sentences,
            String error) {}

    /** A sentence to choose. */
    record Line(int ordinal, String words) {}

    /** What is wrong with the decision on one item. */
    record Refusal(String itemCode, int sentence, String advice) {

        static final Refusal NONE = new Refusal("", -1, "");
    }

    static RevisionView of(Deck deck, @Nullable Integer carried, Refusal refusal) {
        return new RevisionView(
                deck.code,
                deck.title,
                carried,
                deck.itemsToRevise().stream()
                        .map(item -> changed(deck, item, refusal.itemCode().equals(item.code) ? refusal : Refusal.NONE))
                        .toList());
    }

    private static Changed changed(Deck deck, Item item, Refusal refusal) {
        Sentence before = item.evidence().sentence;
        Article revision = revision(deck, item);
        Sentence after = refusal.sentence() >= 0
                ? revision.sentences.get(refusal.sentence())
                : SameWords.nearest(revision, before).orElse(null);
        return new Changed(
                item.code,
                item.kind == ItemKind.CLAIM,
                item.prompt,
                item.label == null ? (item.answer == null ? "" : item.answer) : Verdicts.word(item.label),
                before.words(),
                before.article.slug,
                after == null ? -1 : after.ordinal,
                after == null ? "" : after.words(),
                after != null && after.words().equals(before.words()),
                revision.sentences.stream()
                        .map(sentence -> new Line(sentence.ordinal, shortened(sentence.words())))
                        .toList(),
                refusal.advice());
    }

    /** The present text of the article that an item is about. */
    static Article revision(Deck deck, Item item) {
        Article cited = item.evidence().sentence.article;
        return deck.presentArticles().stream()
                .filter(cited::isSameStoryAs)
                .findFirst()
                .orElse(cited);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_OPTION ? words : words.substring(0, LONGEST_OPTION - 1) + "…";
    }
}
