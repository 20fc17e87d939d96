package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The published vectors of FSRS-6. */
class FsrsTest {

    private static final Offset<Double> CLOSE = within(1e-4);

    @Test
    void the_first_answer_sets_stability_and_difficulty() {
        assertThat(each(grade -> Fsrs.first(grade).stability()))
                .containsExactly(new double[] {0.212, 1.2931, 2.3065, 8.2956}, CLOSE);
        assertThat(each(grade -> Fsrs.first(grade).difficulty()))
                .containsExactly(new double[] {6.4133, 5.11217071, 2.11810397, 1}, CLOSE);
    }

    @Test
    void recall_fades_with_the_days() {
        double[] stabilities = {1, 2, 3, 4, 4, 2};
        var found = new double[stabilities.length];
        for (int days = 0; days < stabilities.length; days++) {
            found[days] = Fsrs.retrievability(days, stabilities[days]);
        }
        assertThat(found).containsExactly(new double[] {1, .9403443, .9253786, .9185229, .9, .8261359}, within(1e-5));
    }

    @Test
    void the_same_answer_again_after_one_or_two_days() {
        assertThat(each(grade -> Fsrs.next(Fsrs.first(grade), grade, 1).stability()))
                .containsExactly(new double[] {.10088589, 3.2494123, 7.3153, 18.014914}, CLOSE);
        assertThat(each(grade -> Fsrs.next(Fsrs.first(grade), grade, 1).difficulty()))
                .containsExactly(new double[] {8.806304, 6.7404594, 2.1112142, 1}, CLOSE);
        assertThat(Fsrs.next(Fsrs.first(Grade.AGAIN), Grade.AGAIN, 2).stability())
                .isCloseTo(.112798266, CLOSE);
        assertThat(Fsrs.next(Fsrs.first(Grade.HARD), Grade.HARD, 2).stability()).isCloseTo(4.4694576, CLOSE);
    }

    @Test
    void difficulty_moves_with_the_grade() {
        assertThat(each(grade -> Fsrs.difficulty(5, grade)))
                .containsExactly(new double[] {8.341763, 6.6659956, 4.990228, 3.3144615}, CLOSE);
    }

    @Test
    void stability_after_recall_and_after_forgetting() {
        double[] recall = {.9, .8, .7, .6};
        assertThat(each(grade -> Fsrs.recalled(new Memory(5, grade.number()), recall[grade.number() - 1], grade)))
                .containsExactly(new double[] {25.602541, 28.226582, 58.656002, 127.226685}, within(1e-3));
        assertThat(each(grade -> Fsrs.forgotten(new Memory(5, grade.number()), recall[grade.number() - 1])))
                .containsExactly(new double[] {1.0525396, 1.1894329, 1.3680838, 1.584989}, CLOSE);
    }

    @Test
    void on_the_same_day_hard_lets_stability_fall_and_good_does_not() {
        assertThat(each(grade -> Fsrs.sameDay(5, grade)))
                .containsExactly(new double[] {1.596818, 2.747, 5, 8.12961}, within(1e-3));
    }

    @Test
    void the_interval_follows_from_the_desired_retention() {
        double[] retentions = {.7, .8, .85, .9, .95, .97};
        assertThat(Arrays.stream(retentions)
                        .mapToInt(retention -> Fsrs.interval(100, retention))
                        .toArray())
                .containsExactly(929, 332, 191, 100, 40, 22);
        assertThat(Fsrs.interval(0.001, .9)).isEqualTo(1);
        assertThat(Fsrs.interval(1e9, .9)).isEqualTo(36_500);
    }

    private static double[] each(java.util.function.ToDoubleFunction<Grade> of) {
        return Arrays.stream(Grade.values()).mapToDouble(of).toArray();
    }
}
