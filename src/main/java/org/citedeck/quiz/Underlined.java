package org.citedeck.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citedeck.article.TextPiece;
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

    /**
     * A paragraph of an article.
     *
     * @param asked all that was asked about the article
     * @param anchor of the article on the page
     */
    static Underlined of(List<TextPiece> paragraph, List<Asked> asked, String anchor) {
        int start = paragraph.get(0).start();
        int end = paragraph.get(paragraph.size() - 1).end();
        List<Asked> here = asked.stream()
                .filter(one -> one.range().start() >= start && one.range().end() <= end)
                .sorted(Comparator.comparingInt(one -> one.range().end()))
                .toList();
        return new Underlined(
                paragraph.stream()
                        .map(piece -> new Clause(
                                piece.sentence() == null ? null : anchor + "-s" + piece.sentence(),
                                pieces(piece, here)))
                        .toList(),
                here);
    }

    private static List<Piece> pieces(TextPiece whole, List<Asked> asked) {
        var cuts = new TreeSet<Integer>(List.of(whole.end()));
        asked.stream()
                .flatMap(one -> Stream.of(one.range().start(), one.range().end()))
                .filter(cut -> whole.start() < cut && cut < whole.end())
                .forEach(cuts::add);
        var pieces = new ArrayList<Piece>();
        int start = whole.start();
        for (int end : cuts) {
            pieces.add(piece(whole, start, end, asked));
            start = end;
        }
        return List.copyOf(pieces);
    }

    private static Piece piece(TextPiece whole, int start, int end, List<Asked> asked) {
        List<Asked> covering =
                asked.stream().filter(one -> one.covers(start, end)).toList();
        String look = covering.isEmpty()
                ? ""
                : covering.stream().allMatch(one -> one.item().right()) ? "right" : "wrong";
        return new Piece(
                whole.text().substring(start - whole.start(), end - whole.start()),
                look,
                covering.stream().filter(one -> one.range().end() == end).toList());
    }
}
