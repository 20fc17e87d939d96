package org.citedeck.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citedeck.quiz.Run;

/**
 * How many students reached each score, as bars.
 *
 * @param width of the picture, in its own units; it is 100 high
 */
record ScoreChart(int width, List<Bar> bars) {

    static final ScoreChart NONE = new ScoreChart(0, List.of());

    private static final int STEP = 24;
    private static final int GAP = 6;
    /** Room above the highest bar for its figure. */
    private static final int HIGHEST = 78;

    private static final int FLOOR = 100;

    /** A bar with its place in the picture. */
    record Bar(int score, int students, int left, int middle, int top, int width, int height) {}

    static ScoreChart of(List<Run> runs) {
        if (runs.isEmpty()) {
            return NONE;
        }
        int items = runs.get(0).asked().size();
        int[] students = new int[items + 1];
        runs.forEach(run -> students[run.right()]++);
        int most = IntStream.of(students).max().orElse(1);
        var bars = new ArrayList<Bar>();
        for (int score = 0; score <= items; score++) {
            int height = Math.round((float) HIGHEST * students[score] / most);
            int left = score * STEP;
            bars.add(
                    new Bar(score, students[score], left, left + (STEP - GAP) / 2, FLOOR - height, STEP - GAP, height));
        }
        return new ScoreChart(bars.size() * STEP - GAP, bars);
    }
}
