package org.citedeck.deck;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deck on paper.
 *
 * @param withKey whether right answers and their sentences are printed
 */
record PrintView(
        String code, String title, boolean withKey, List<DeckCard.ArticleLink> articles, List<PrintedItem> items) {

    private static final List<String> VERDICTS = List.of("Supported", "Refuted", "Not enough information");

    /**
     * An item on paper.
     *
     * @param options choices or verdicts; none where the answer is written
     * @param key the right answer in words; null on a sheet without key
     * @param proof the sentence that proves it; null on a sheet without key
     */
    record PrintedItem(
            boolean claim,
            String prompt,
            List<Option> options,
            @Nullable String key,
            @Nullable String correction,
            @Nullable String proof) {}

    /**
     * One thing to tick.
     *
     * @param right false for all on a sheet without key
     */
    record Option(String letter, String text, boolean right) {}

    static PrintView of(Deck deck, boolean withKey) {
        return new PrintView(
                deck.code,
                deck.title,
                withKey,
                deck.presentArticles().stream()
                        .map(article -> new DeckCard.ArticleLink(
                                article.slug, article.title, article.source, article.published))
                        .toList(),
                deck.pool().stream().map(item -> printed(item, withKey)).toList());
    }

    private static PrintedItem printed(Item item, boolean withKey) {
        String key = item.label == null ? item.answer : Verdicts.word(item.label);
        return new PrintedItem(
                item.kind == ItemKind.CLAIM,
                item.prompt,
                options(item, withKey ? key : null),
                withKey ? key : null,
                withKey ? item.correction : null,
                withKey ? item.evidence().sentence.words() : null);
    }

    private static List<Option> options(Item item, @Nullable String key) {
        List<String> texts = item.kind == ItemKind.CLAIM
                ? VERDICTS
                : item.choices.stream().map(choice -> choice.text).toList();
        var options = new ArrayList<Option>();
        for (String text : texts) {
            options.add(new Option(String.valueOf((char) ('A' + options.size())), text, text.equals(key)));
        }
        return options;
    }
}
