package org.citedeck.insight;

import java.util.List;
import org.citedeck.deck.Item;
import org.citedeck.quiz.FactCheck;
import org.citedeck.quiz.Run;

/**
 * What fact-checks say: verdicts alone, verdicts with the sentence that decides them, and the two sides of calling a claim
 * refuted.
 *
 * @param right verdicts that are right
 * @param strict verdicts that are right and came with a deciding sentence, or needed none
 * @param caught refuted claims that were called refuted
 * @param falseAlarms supported claims that were called refuted
 */
record FactChecks(Share right, Share strict, Share caught, Share falseAlarms) {

    static FactChecks of(List<Item> items, List<Run> counted) {
        var all = FactCheck.of(
                JudgedClaim.of(items, counted.stream().filter(Run::isFactCheck).toList()).stream()
                        .map(FactChecks::judged)
                        .toList());
        return new FactChecks(
                new Share(all.right(), all.answered()),
                new Share(all.strict(), all.answered()),
                new Share(all.caught(), all.refuted()),
                new Share(all.falseAlarms(), all.supported()));
    }

    private static FactCheck.Judged judged(JudgedClaim one) {
        var answer = one.answer();
        return new FactCheck.Judged(
                one.key(), answer.given(), answer.right(), Boolean.TRUE.equals(answer.strictlyRight()));
    }

    public boolean isEmpty() {
        return right.whole() == 0;
    }
}
