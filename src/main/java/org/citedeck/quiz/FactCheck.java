package org.citedeck.quiz;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.citedeck.deck.Mode;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * Fact-checks in figures, as FEVER scores it: loosely by the verdicts, strictly by verdicts with the sentence that decides
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
public record FactCheck(int right, int strict, int answered, int caught, int refuted, int falseAlarms, int supported) {

    /**
     * One verdict on one claim.
     *
     * @param key the right verdict
     * @param given name of the verdict that was given
     * @param right whether that is right
     * @param strictlyRight whether it is, and came with a deciding sentence or needed none
     */
    public record Judged(Label key, String given, boolean right, boolean strictlyRight) {

        private boolean isCalledRefuted() {
            return given.equals(Label.REFUTES.name());
        }
    }

    /** Of one attempt or of several. */
    public static FactCheck of(List<Judged> judged) {
        return new FactCheck(
                count(judged, Judged::right),
                count(judged, Judged::strictlyRight),
                judged.size(),
                count(judged, one -> one.key == Label.REFUTES && one.isCalledRefuted()),
                count(judged, one -> one.key == Label.REFUTES),
                count(judged, one -> one.key == Label.SUPPORTS && one.isCalledRefuted()),
                count(judged, one -> one.key == Label.SUPPORTS));
    }

    /** Null where nothing was judged, or the attempt is no fact-check. */
    static @Nullable FactCheck of(Attempt attempt, Progress progress) {
        if (attempt.mode != Mode.FACT_CHECK || progress.answered() == 0) {
            return null;
        }
        return of(progress.items().stream().flatMap(FactCheck::judged).toList());
    }

    private static Stream<Judged> judged(Standing standing) {
        Label key = standing.item().label;
        return key == null
                ? Stream.empty()
                : standing.given().stream()
                        .map(given -> new Judged(key, given, standing.isRight(), standing.isStrictlyRight()));
    }

    private static int count(List<Judged> judged, Predicate<Judged> which) {
        return (int) judged.stream().filter(which).count();
    }
}
