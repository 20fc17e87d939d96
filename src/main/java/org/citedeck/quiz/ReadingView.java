package org.citedeck.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citedeck.article.Article;
import org.citedeck.article.ArticleView;

/**
 * The articles of an attempt after it, with what its answered items asked.
 *
 * @param over whether the attempt is; before that there is more to answer
 * @param right how many of the answered items were right
 */
record ReadingView(String token, String deckTitle, boolean over, int right, int answered, List<Reading> articles) {

    /**
     * An article as it is read.
     *
     * @param anchor of it on the page
     */
    record Reading(String anchor, String slug, ArticleView article, List<Underlined> paragraphs) {}

    static ReadingView of(Attempt attempt, Progress progress) {
        boolean over = progress.isEnded();
        Map<Article, List<Asked>> asked = new LinkedHashMap<>();
        for (Standing standing : progress.items()) {
            if (standing.isSettled()) {
                var one = Asked.of(attempt, standing, over);
                asked.computeIfAbsent(one.range().article(), article -> new ArrayList<>())
                        .add(one);
            }
        }
        var articles = new ArrayList<Reading>();
        asked.forEach((article, notes) -> articles.add(reading(article, notes, articles.size() + 1)));
        return new ReadingView(
                attempt.token, attempt.deck.title, over, progress.right(), progress.answered(), List.copyOf(articles));
    }

    private static Reading reading(Article article, List<Asked> asked, int number) {
        String anchor = "a" + number;
        var view = ArticleView.of(article, null);
        return new Reading(
                anchor,
                article.slug,
                view,
                view.paragraphs().stream()
                        .map(paragraph -> Underlined.of(paragraph, asked, anchor))
                        .toList());
    }
}
