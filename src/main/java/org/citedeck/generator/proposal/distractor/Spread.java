package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Values on both sides of the answer. Some are picked by chance, so that the answer's rank among the choices tells nothing.
 *
 * @param picked at most {@link Distractors#COUNT}
 * @param rest what was left, the nearest first, in turn from below and above
 */
record Spread<T>(List<T> picked, List<T> rest) {

    static <T> Spread<T> none() {
        return new Spread<>(List.of(), List.of());
    }

    /**
     * Some of the values below and above, as chance has it.
     *
     * @param below nearest first
     * @param above nearest first
     */
    static <T> Spread<T> of(List<T> below, List<T> above, SplittableRandom chance) {
        int wantedBelow = chance.nextInt(Distractors.COUNT + 1);
        int fromAbove = Math.min(above.size(), Distractors.COUNT - Math.min(wantedBelow, below.size()));
        int fromBelow = Math.min(below.size(), Distractors.COUNT - fromAbove);
        List<T> picked = new ArrayList<>(below.subList(0, fromBelow));
        picked.addAll(above.subList(0, fromAbove));
        return new Spread<>(
                picked, inTurn(below.subList(fromBelow, below.size()), above.subList(fromAbove, above.size())));
    }

    private static <T> List<T> inTurn(List<T> one, List<T> other) {
        List<T> merged = new ArrayList<>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            merged.addAll(one.subList(Math.min(i, one.size()), Math.min(i + 1, one.size())));
            merged.addAll(other.subList(Math.min(i, other.size()), Math.min(i + 1, other.size())));
        }
        return merged;
    }

    <R> Spread<R> map(Function<T, R> change) {
        return new Spread<>(
                picked.stream().map(change).toList(), rest.stream().map(change).toList());
    }
}
