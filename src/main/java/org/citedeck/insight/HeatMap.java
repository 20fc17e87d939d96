package org.citedeck.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citedeck.article.Article;
import org.citedeck.article.ArticleView;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Run;
import org.jspecify.annotations.Nullable;

/** An article with how well each sentence that was asked about was understood. */
record HeatMap(String title, String slug, List<List<Piece>> paragraphs) {

    private static final int LEVELS = 5;

    /**
     * A run of text.
     *
     * @param heat null where nothing was asked about it, or nothing answered
     */
    record Piece(String text, @Nullable Heat heat) {}

    /**
     * How well a sentence was understood.
     *
     * @param sentence its ordinal, from 0
     * @param answers to all items that it proves
     */
    record Heat(String slug, int sentence, String words, int right, int answers, List<Integer> items) {

        public long percentRight() {
            return Math.round(100.0 * right / answers);
        }

        /** From 1, nearly all right, to 5, nearly all wrong. */
        public int level() {
            return Math.min(LEVELS, 1 + LEVELS * (answers - right) / answers);
        }
    }

    static List<HeatMap> of(List<Item> items, List<Run> counted) {
        Map<Article, Map<Integer, Heat>> heats = new LinkedHashMap<>();
        int number = 0;
        for (Item item : items) {
            number++;
            var sentence = item.citedSentence();
            var answers =
                    counted.stream().flatMap(run -> run.to(item.code).stream()).toList();
            var ofArticle = heats.computeIfAbsent(sentence.article, article -> new LinkedHashMap<>());
            if (!answers.isEmpty()) {
                int right = (int) answers.stream().filter(Run.Answer::right).count();
                ofArticle.merge(
                        sentence.ordinal,
                        new Heat(
                                sentence.article.slug,
                                sentence.ordinal,
                                sentence.words(),
                                right,
                                answers.size(),
                                List.of(number)),
                        HeatMap::together);
            }
        }
        var maps = new ArrayList<HeatMap>();
        heats.forEach((article, ofArticle) -> maps.add(map(article, ofArticle)));
        return List.copyOf(maps);
    }

    private static Heat together(Heat one, Heat other) {
        var items = new ArrayList<>(one.items);
        items.addAll(other.items);
        return new Heat(
                one.slug,
                one.sentence,
                one.words,
                one.right + other.right,
                one.answers + other.answers,
                List.copyOf(items));
    }

    private static HeatMap map(Article article, Map<Integer, Heat> heats) {
        return new HeatMap(
                article.title,
                article.slug,
                ArticleView.of(article, null).paragraphs().stream()
                        .map(paragraph -> paragraph.stream()
                                .map(piece -> new Piece(
                                        piece.text(), piece.sentence() == null ? null : heats.get(piece.sentence())))
                                .toList())
                        .toList());
    }

    static List<Heat> hardest(List<HeatMap> maps) {
        return maps.stream()
                .flatMap(map -> map.paragraphs.stream())
                .flatMap(List::stream)
                .flatMap(piece -> Optional.ofNullable(piece.heat).stream())
                .sorted(Comparator.comparingDouble(heat -> (double) heat.right / heat.answers))
                .toList();
    }
}
