package org.citedeck.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citedeck.article.Article;
import org.citedeck.article.Sentence;
import org.citedeck.generator.reading.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, cut where a sentence or the words that prove an item begin or end.
 *
 * @param notes to all items that words of it prove, in the order of the text
 */
record Underlined(List<Clause> clauses, List<Asked> notes) {

    /**
     * A sentence, or what stands between two.
     *
     * @param anchor of the sentence; null between sentences
     */
    record Clause(@Nullable String anchor, List<Piece> pieces) {}

    /**
     * A run of text.
     *
     * @param look "right" or "wrong" where it proves an answered item, wrong where one of several was; else empty
     * @param ending the items whose proof ends here
     */
    record Piece(String text, String look, List<Asked> ending) {

        public boolean isAsked() {
            return !look.isEmpty();
        }
    }

    static Underlined of(Article article, Paragraph paragraph, List<Asked> asked, String anchor) {
        List<Asked> here = asked.stream()
                .filter(one ->
                        one.range().start() >= paragraph.start() && one.range().end() <= paragraph.end())
                .sorted((one, other) ->
                        Integer.compare(one.range().end(), other.range().end()))
                .toList();
        var clauses = new ArrayList<Clause>();
        int at = paragraph.start();
        for (Sentence sentence : article.sentences) {
            if (sentence.start >= paragraph.start() && sentence.end <= paragraph.end()) {
                add(clauses, null, pieces(article.text, at, sentence.start, here));
                add(
                        clauses,
                        anchor + "-s" + sentence.ordinal,
                        pieces(article.text, sentence.start, sentence.end, here));
                at = sentence.end;
            }
        }
        add(clauses, null, pieces(article.text, at, paragraph.end(), here));
        return new Underlined(List.copyOf(clauses), here);
    }

    private static void add(List<Clause> clauses, @Nullable String anchor, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            clauses.add(new Clause(anchor, pieces));
        }
    }

    private static List<Piece> pieces(String text, int from, int to, List<Asked> asked) {
        var cuts = new TreeSet<Integer>(List.of(from, to));
        asked.stream()
                .flatMap(one -> Stream.of(one.range().start(), one.range().end()))
                .filter(cut -> from < cut && cut < to)
                .forEach(cuts::add);
        var pieces = new ArrayList<Piece>();
        int start = from;
        for (int end : cuts) {
            if (end > start) {
                pieces.add(piece(text, start, end, asked));
                start = end;
            }
        }
        return List.copyOf(pieces);
    }

    private static Piece piece(String text, int start, int end, List<Asked> asked) {
        List<Asked> covering =
                asked.stream().filter(one -> one.covers(start, end)).toList();
        String look = covering.isEmpty()
                ? ""
                : covering.stream().allMatch(one -> one.item().right()) ? "right" : "wrong";
        return new Piece(
                text.substring(start, end),
                look,
                covering.stream().filter(one -> one.range().end() == end).toList());
    }
}
