package org.citedeck.insight;

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

    /** Verdicts that were given where one was right. */
    record Row(String right, List<Cell> cells) {}

    /** How often a verdict was given. */
    record Cell(boolean right, int count) {}

    static ClaimBeliefs of(List<Item> items, List<Run> counted) {
        var judged = JudgedClaim.of(items, counted);
        return new ClaimBeliefs(
                share(judged, (right, given) -> right != Label.SUPPORTS, (right, given) -> given == Label.SUPPORTS),
                share(judged, (right, given) -> right == Label.SUPPORTS, (right, given) -> given != Label.SUPPORTS),
                Stream.of(Label.values()).map(right -> row(judged, right)).toList());
    }

    private static Share share(
            List<JudgedClaim> judged, BiPredicate<Label, Label> of, BiPredicate<Label, Label> mistaken) {
        var whole =
                judged.stream().filter(one -> of.test(one.key(), one.given())).toList();
        int part = (int) whole.stream()
                .filter(one -> mistaken.test(one.key(), one.given()))
                .count();
        return new Share(part, whole.size());
    }

    private static Row row(List<JudgedClaim> judged, Label right) {
        return new Row(
                Verdicts.word(right),
                Stream.of(Label.values())
                        .map(given -> new Cell(given == right, (int) judged.stream()
                                .filter(one -> one.key() == right && one.given() == given)
                                .count()))
                        .toList());
    }

    public boolean isEmpty() {
        return overBelief.whole() == 0 && overDoubt.whole() == 0;
    }

    public List<String> verdicts() {
        return Stream.of(Label.values()).map(Verdicts::word).toList();
    }
}
