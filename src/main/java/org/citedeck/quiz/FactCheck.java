package org.citedeck.quiz;

import java.util.List;
import org.citedeck.deck.Mode;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * A fact-check in figures, as FEVER scores it: loosely by the verdicts, strictly by verdicts with the sentence that decides
 * them; and the two ways of crying wrong apart, as detection is scored.
 *
 * @param right verdicts that are right
 * @param strict those of them that came with a deciding sentence, or needed none
 * @param answered how many claims were judged
 * @param caught refuted claims that were called refuted
 * @param refuted claims that the article refutes
 * @param falseAlarms supported claims that were called refuted
 * @param supported claims that the article supports
 */
record FactCheck(int right, int strict, int answered, int caught, int refuted, int falseAlarms, int supported) {

    /** Null where nothing was judged, or the attempt is no fact-check. */
    static @Nullable FactCheck of(Attempt attempt, Progress progress) {
        List<Standing> judged =
                progress.items().stream().filter(Standing::isSettled).toList();
        if (attempt.mode != Mode.FACT_CHECK || judged.isEmpty()) {
            return null;
        }
        return new FactCheck(
                progress.right(),
                (int) judged.stream().filter(Standing::isStrictlyRight).count(),
                judged.size(),
                count(judged, Label.REFUTES, true),
                count(judged, Label.REFUTES, false),
                count(judged, Label.SUPPORTS, true),
                count(judged, Label.SUPPORTS, false));
    }

    private static int count(List<Standing> judged, Label key, boolean calledRefuted) {
        return (int) judged.stream()
                .filter(standing -> standing.item().label == key)
                .filter(standing -> !calledRefuted
                        || standing.given().filter(Label.REFUTES.name()::equals).isPresent())
                .count();
    }
}
