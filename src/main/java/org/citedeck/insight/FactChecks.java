package org.citedeck.insight;

import java.util.ArrayList;
import java.util.List;
import org.citedeck.deck.Item;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.insight.ClaimBeliefs.Share;
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

    /** One verdict on one claim. */
    private record Judged(Label key, Run.Answer answer) {

        boolean isCalledRefuted() {
            return answer.given().equals(Label.REFUTES.name());
        }
    }

    static FactChecks of(List<Item> items, List<Run> counted) {
        List<Run> checks = counted.stream().filter(Run::isFactCheck).toList();
        var judged = new ArrayList<Judged>();
        for (Item item : items) {
            Label key = item.label;
            if (key != null) {
                checks.stream()
                        .flatMap(run -> run.to(item.code).stream())
                        .forEach(answer -> judged.add(new Judged(key, answer)));
            }
        }
        return new FactChecks(
                new Share(
                        (int) judged.stream().filter(one -> one.answer.right()).count(), judged.size()),
                new Share(
                        (int) judged.stream()
                                .filter(one -> Boolean.TRUE.equals(one.answer.strictlyRight()))
                                .count(),
                        judged.size()),
                calledRefuted(judged, Label.REFUTES),
                calledRefuted(judged, Label.SUPPORTS));
    }

    private static Share calledRefuted(List<Judged> judged, Label key) {
        var of = judged.stream().filter(one -> one.key == key).toList();
        return new Share((int) of.stream().filter(Judged::isCalledRefuted).count(), of.size());
    }

    public boolean isEmpty() {
        return right.whole() == 0;
    }
}
