package org.citedeck.insight;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the totals of a test can be trusted, as Moodle's quiz statistics define it.
 *
 * @param mean of the totals, in marks
 * @param deviation standard deviation of the totals, in marks
 * @param consistency coefficient of internal consistency (Cronbach's alpha), in percent
 * @param errorRatio what part of the deviation is chance, in percent
 * @param standardError of a student's total, in marks
 */
record TestFigures(Figure mean, Figure deviation, Figure consistency, Figure errorRatio, Figure standardError) {

    static final String DIFFERENT_ITEMS = "students had different items";

    /** The figures where students had different items: their totals do not compare. */
    static TestFigures ofDifferentItems() {
        var none = Figure.undefined(DIFFERENT_ITEMS);
        return new TestFigures(none, none, none, none, none);
    }

    /** Computes the figures from the marks of each item; all have the same students in the same order. */
    static TestFigures of(List<Series> items) {
        int students = items.isEmpty() ? 0 : items.get(0).size();
        if (students == 0) {
            var nobody = Figure.undefined("nobody has finished");
            return new TestFigures(nobody, nobody, nobody, nobody, nobody);
        }
        Series totals = totals(items, students);
        Figure mean = Figure.of(totals.mean());
        if (students == 1) {
            var one = Figure.undefined("one student only");
            return new TestFigures(mean, one, one, one, one);
        }
        double variance = totals.variance();
        Figure deviation = Figure.of(Math.sqrt(variance));
        if (items.size() < 2 || totals.isConstant()) {
            var why = Figure.undefined(items.size() < 2 ? "one item only" : "all totals are alike");
            return new TestFigures(mean, deviation, why, why, why);
        }
        double p = items.size();
        double ofItems = items.stream().mapToDouble(Series::variance).sum();
        double consistency = 100 * p / (p - 1) * (1 - ofItems / variance);
        double errorRatio = 100 * Math.sqrt(1 - consistency / 100);
        return new TestFigures(
                mean,
                deviation,
                Figure.of(consistency),
                Figure.of(errorRatio),
                Figure.of(errorRatio * Math.sqrt(variance) / 100));
    }

    private static Series totals(List<Series> items, int students) {
        return new Series(IntStream.range(0, students)
                .mapToObj(student -> items.stream()
                        .mapToDouble(item -> item.values().get(student))
                        .sum())
                .toList());
    }
}
