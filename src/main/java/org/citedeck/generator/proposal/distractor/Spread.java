package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Picks values on both sides of the answer, so that its rank among the choices tells nothing. */
final class Spread {

    private Spread() {}

    /**
     * Some of the values below and above, as chance has it.
     *
     * @param below nearest first
     * @param above nearest first
     */
    static <T> List<T> pick(List<T> below, List<T> above, SplittableRandom chance) {
        int wantedBelow = chance.nextInt(Distractors.COUNT + 1);
        int fromAbove = Math.min(above.size(), Distractors.COUNT - Math.min(wantedBelow, below.size()));
        int fromBelow = Math.min(below.size(), Distractors.COUNT - fromAbove);
        List<T> picked = new ArrayList<>(below.subList(0, fromBelow));
        picked.addAll(above.subList(0, fromAbove));
        return picked;
    }
}
