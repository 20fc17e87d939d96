package org.citedeck.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.quiz.Run;

/**
 * How claims were judged: two ways of being wrong that need different teaching.
 *
 * @param overBelief claims that the article refutes or leaves open, taken for supported
 * @param overDoubt claims that the article supports, taken for something else
 * @param rows one for each right verdict, with how often each verdict was given
 */
record ClaimBeliefs(Share overBelief, Share overDoubt, List<Row> rows) {

    /** A part of a whole. */
    record Share(int part, int whole) {

        public Figure percent() {
            return whole == 0 ? Figure.undefined("no such claim was answered") : Figure.of(100.0 * part / whole);
        }
    }

    /** Verdicts that were given where one was right. */
    record Row(String right, List<Cell> cells) {}

    /** How often a verdict was given. */
    record Cell(boolean right, int count) {}

    /** One verdict on one claim. */
    private record Judged(Label right, Label given) {}

    static ClaimBeliefs of(List<Item> items, List<Run> counted) {
        var judged = new ArrayList<Judged>();
        for (Item item : items) {
            Label right = item.label;
            if (right != null) {
                counted.stream()
                        .flatMap(run -> run.to(item.code).stream())
                        .forEach(answer -> judged.add(new Judged(right, Label.valueOf(answer.given()))));
            }
        }
        return new ClaimBeliefs(
                share(judged, (right, given) -> right != Label.SUPPORTS, (right, given) -> given == Label.SUPPORTS),
                share(judged, (right, given) -> right == Label.SUPPORTS, (right, given) -> given != Label.SUPPORTS),
                Stream.of(Label.values()).map(right -> row(judged, right)).toList());
    }

    private static Share share(List<Judged> judged, BiPredicate<Label, Label> of, BiPredicate<Label, Label> mistaken) {
        var whole = judged.stream().filter(one -> of.test(one.right, one.given)).toList();
        int part = (int) whole.stream()
                .filter(one -> mistaken.test(one.right, one.given))
                .count();
        return new Share(part, whole.size());
    }

    private static Row row(List<Judged> judged, Label right) {
        return new Row(
                Verdicts.word(right),
                Stream.of(Label.values())
                        .map(given -> new Cell(given == right, (int) judged.stream()
                                .filter(one -> one.right == right && one.given == given)
                                .count()))
                        .toList());
    }

    public boolean isEmpty() {
        return overBelief.whole == 0 && overDoubt.whole == 0;
    }

    public List<String> verdicts() {
        return Stream.of(Label.values()).map(Verdicts::word).toList();
    }
}
