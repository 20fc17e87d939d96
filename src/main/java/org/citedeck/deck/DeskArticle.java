package org.citedeck.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citedeck.article.Article;
import org.citedeck.article.TextPiece;
import org.jspecify.annotations.Nullable;

/**
 * An article on the desk, with the items that cite it.
 *
 * @param number from 1; part of the anchors of its sentences
 */
record DeskArticle(
        int number,
        String slug,
        String title,
        @Nullable String source,
        List<List<Piece>> paragraphs,
        List<DeskItem> items) {

    /**
     * A run of its text.
     *
     * @param anchor of the sentence; null between sentences
     * @param citing the items that the sentence proves
     */
    record Piece(@Nullable String anchor, @Nullable Integer sentence, String text, List<Reference> citing) {}

    /** An item that cites a sentence. */
    record Reference(String code, int number) {}

    /** Those that have items, and the newest in any case: an own item can be written about it. */
    static List<DeskArticle> of(Deck deck) {
        var articles = new ArrayList<DeskArticle>();
        int before = 0;
        for (Article article :
                deck.sources.stream().map(source -> source.article).distinct().toList()) {
            List<Item> items = deck.presentItems().stream()
                    .filter(item -> item.evidence().sentence.article == article)
                    .sorted(Comparator.comparingInt(item -> item.position))
                    .toList();
            if (!items.isEmpty() || article == deck.latestSource().article) {
                articles.add(of(article, articles.size() + 1, items, before));
                before += items.size();
            }
        }
        return articles;
    }

    private static DeskArticle of(Article article, int number, List<Item> items, int before) {
        var views = new ArrayList<DeskItem>();
        for (Item item : items) {
            views.add(DeskItem.of(item, before + views.size() + 1, number));
        }
        List<List<Piece>> paragraphs = TextPiece.paragraphs(article).stream()
                .map(pieces -> pieces.stream()
                        .map(piece -> piece(piece, number, views))
                        .toList())
                .toList();
        return new DeskArticle(number, article.slug, article.title, article.source, paragraphs, List.copyOf(views));
    }

    private static Piece piece(TextPiece piece, int number, List<DeskItem> items) {
        Integer sentence = piece.sentence();
        if (sentence == null) {
            return new Piece(null, null, piece.text(), List.of());
        }
        List<Reference> citing = items.stream()
                .filter(item -> item.passage().sentence() == sentence)
                .map(item -> new Reference(item.code(), item.number()))
                .toList();
        return new Piece(anchor(number, sentence), sentence, piece.text(), citing);
    }

    static String anchor(int article, int sentence) {
        return "a" + article + "-s" + sentence;
    }
}
