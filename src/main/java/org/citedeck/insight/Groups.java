package org.citedeck.insight;

import java.util.Comparator;
import java.util.List;
import org.citedeck.quiz.Run;

/**
 * Who did best and who did worst. From thirty on these are the outer 27 %, which tells groups apart most surely (Kelley
 * 1939); in smaller classes thirds, or the groups would be a handful; below six there are none.
 *
 * @param share in words; empty where there are no groups
 */
record Groups(List<Run> top, List<Run> bottom, String share) {

    private static final int ENOUGH_FOR_KELLEY = 30;
    private static final int ENOUGH_FOR_THIRDS = 6;

    static Groups of(List<Run> runs) {
        int n = runs.size();
        if (n < ENOUGH_FOR_THIRDS) {
            return new Groups(List.of(), List.of(), "");
        }
        boolean kelley = n >= ENOUGH_FOR_KELLEY;
        int size = (int) Math.round(n * (kelley ? 0.27 : 1 / 3.0));
        // Equal scores stay in the order in which they were begun.
        List<Run> ranked = runs.stream()
                .sorted(Comparator.comparingDouble((Run run) -> -share(run)))
                .toList();
        return new Groups(ranked.subList(0, size), ranked.subList(n - size, n), kelley ? "27%" : "third");
    }

    private static double share(Run run) {
        return run.asked().isEmpty() ? 0 : (double) run.right() / run.asked().size();
    }

    public boolean isEmpty() {
        return top.isEmpty();
    }

    public int size() {
        return top.size();
    }
}
