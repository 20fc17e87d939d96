package org.citedeck.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Against values that are known: six students and four items, rows 1111 1110 1101 1010 1000 0100.
 *
 * <p>By hand for the first item: x = 1 1 1 1 1 0, totals 4 3 3 2 1 1, y = 3 2 2 1 0 1; means 5/6 and 3/2, cov(x, y) = 1/10,
 * var x = 1/6, var y = 11/10, so DI = 100 · 0.1 / √(0.18333…) = 23.354968. Sorted, y is 0 1 1 2 2 3 against 0 1 1 1 1 1:
 * cov = 3/10 and DE = 33.33. Variances of the items are 1/6, 4/15, 3/10, 4/15: together 1; of the totals 22/15. So CIC =
 * 100 · 4/3 · (1 − 15/22) = 42.424242, ER = 100 · √(1 − 0.42424242) = 75.878691, SE = 0.75878691 · 1.211060 = 0.918937.
 */
class FiguresTest {

    private static final Offset<Double> EXACT = within(5e-7);
    private static final List<String> ROWS = List.of("1111", "1110", "1101", "1010", "1000", "0100");

    @Test
    void items_are_as_hard_and_as_telling_as_known() {
        double[] facility = {83.3333333, 66.6666667, 50, 33.3333333};
        double[] discrimination = {23.354968, 12.5, 18.569534, 43.301270};
        double[] efficiency = {33.3333333, 14.2857143, 20, 50};
        for (int item = 0; item < 4; item++) {
            var figures = figures(ROWS, item);
            assertThat(figures.facility().value()).isCloseTo(facility[item], EXACT);
            assertThat(figures.discrimination().value()).isCloseTo(discrimination[item], EXACT);
            assertThat(figures.efficiency().value()).isCloseTo(efficiency[item], EXACT);
        }
    }

    @Test
    void the_test_is_as_reliable_as_known() {
        var figures = test(ROWS);
        assertThat(figures.mean().value()).isCloseTo(14 / 6.0, EXACT);
        assertThat(figures.deviation().value()).isCloseTo(1.211060, EXACT);
        assertThat(figures.consistency().value()).isCloseTo(42.424242, EXACT);
        assertThat(figures.errorRatio().value()).isCloseTo(75.878691, EXACT);
        assertThat(figures.standardError().value()).isCloseTo(0.918937, EXACT);
    }

    @Test
    void what_is_undefined_says_why() {
        assertThat(figures(List.of("10"), 0).discrimination()).isEqualTo(Figure.undefined("one student only"));
        assertThat(figures(List.of("11", "10"), 0).discrimination()).isEqualTo(Figure.undefined("everybody right"));
        assertThat(figures(List.of("01", "00"), 0).efficiency()).isEqualTo(Figure.undefined("nobody right"));
        assertThat(figures(List.of("11", "01"), 0).efficiency())
                .isEqualTo(Figure.undefined("the rest is alike for all"));
        assertThat(figures(List.of("11", "10"), 0).facility().value()).isEqualTo(100);
        assertThat(test(List.of("10")).consistency().reason()).isEqualTo("one student only");
        assertThat(test(List.of("1", "0")).consistency().reason()).isEqualTo("one item only");
        assertThat(test(List.of("10", "01")).errorRatio().reason()).isEqualTo("all totals are alike");
        assertThat(TestFigures.of(List.of()).mean().reason()).isEqualTo("nobody has finished");
        assertThat(Figure.undefined("x").text()).isEqualTo("–");
    }

    @Test
    void an_item_that_weaker_students_know_is_negative_and_worst_is_minus_one_hundred() {
        // x = 0 0 1 1 against y = 2 1 0 0: cov = −1/2, var 1/3 and 11/12, so −0.5/√(11/36) = −0.904534;
        // sorted against sorted cov = +1/2, so efficiency −100.
        var figures = figures(List.of("011", "010", "100", "100"), 0);
        assertThat(figures.discrimination().value()).isCloseTo(-90.453403, EXACT);
        assertThat(figures.efficiency().value()).isCloseTo(-100, EXACT);
        assertThat(figures.discrimination().text()).isEqualTo("−90.5");
        assertThat(Figure.of(-0.01).text()).isEqualTo("0.0");
    }

    private static ItemFigures figures(List<String> rows, int item) {
        return ItemFigures.of(
                series(rows, row -> mark(row, item)),
                series(
                        rows,
                        row -> IntStream.range(0, row.length())
                                        .map(i -> mark(row, i))
                                        .sum()
                                - mark(row, item)));
    }

    private static TestFigures test(List<String> rows) {
        return TestFigures.of(IntStream.range(0, rows.get(0).length())
                .mapToObj(item -> series(rows, row -> mark(row, item)))
                .toList());
    }

    private static Series series(List<String> rows, java.util.function.ToIntFunction<String> mark) {
        return new Series(
                rows.stream().map(row -> (double) mark.applyAsInt(row)).toList());
    }

    private static int mark(String row, int item) {
        return row.charAt(item) - '0';
    }
}
