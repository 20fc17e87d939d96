package org.citedeck.insight;

/**
 * How hard an item is and how well it tells students apart, in percent, as Moodle's quiz statistics define it.
 *
 * @param facility mean mark
 * @param discrimination correlation of the item's mark with the rest of the test
 * @param efficiency discrimination measured against the best that an item of this facility could do
 */
record ItemFigures(int students, Figure facility, Figure discrimination, Figure efficiency) {

    /**
     * Computes the figures.
     *
     * @param marks of the item, 0 or 1
     * @param rest of each student's total, without this item
     */
    static ItemFigures of(Series marks, Series rest) {
        int n = marks.size();
        if (n == 0) {
            var nobody = Figure.undefined("nobody has finished");
            return new ItemFigures(0, nobody, nobody, nobody);
        }
        Figure facility = Figure.of(100 * marks.mean());
        String why = whyUndefined(marks, rest);
        if (!why.isEmpty()) {
            return new ItemFigures(n, facility, Figure.undefined(why), Figure.undefined(why));
        }
        double together = marks.covariance(rest);
        return new ItemFigures(
                n,
                facility,
                Figure.of(100 * together / Math.sqrt(marks.variance() * rest.variance())),
                Figure.of(100 * together / marks.sorted().covariance(rest.sorted())));
    }

    private static String whyUndefined(Series marks, Series rest) {
        if (marks.size() < 2) {
            return "one student only";
        }
        if (marks.isConstant()) {
            return marks.mean() > 0 ? "everybody right" : "nobody right";
        }
        return rest.isConstant() ? "the rest is alike for all" : "";
    }
}
