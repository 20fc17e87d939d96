package org.citedeck.deck;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citedeck.article.Article;

/**
 * A teacher's verdicts as lines with tabs. The first seven columns are those of the raters' verdicts in
 * src/test/resources/quality/ratings.tsv. What a teacher worded anew is not in it: the verdict would be on other words than
 * the generator's.
 */
final class DecisionTable {

    private static final String HEAD =
            "round\tarticle\trule\trank\tprompt\tanswer or label\tverdict of each rater (ok, or numbers of deficiencies)"
                    + "\tscore\tdecided";

    private DecisionTable() {}

    static String of(Deck deck) {
        List<Item> inOrder = new ArrayList<>(deck.items);
        inOrder.sort(Comparator.comparing(item -> item.id));
        Map<Article, Integer> ranks = new HashMap<>();
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        for (Item item : inOrder) {
            Article article = item.evidence().sentence.article;
            int rank = ranks.merge(article, 1, Integer::sum);
            if (item.decided != null && !item.rule.equals(WriteItem.BY_HAND)) {
                lines.add(line(item, article, rank));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Item item, Article article, int rank) {
        return String.join(
                "\t",
                "desk",
                article.slug,
                item.label == null ? item.rule : item.rule + "/" + item.label.wireName(),
                Integer.toString(rank),
                flat(item.prompt),
                item.label == null ? flat(item.answer == null ? "" : item.answer) : item.label.wireName(),
                verdict(item),
                Double.toString(item.score),
                item.decided == null ? "" : DateTimeFormatter.ISO_INSTANT.format(item.decided));
    }

    private static String verdict(Item item) {
        if (item.status != ItemStatus.REJECTED) {
            return "ok";
        }
        return item.rejection == null ? "rejected" : item.rejection.number();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
