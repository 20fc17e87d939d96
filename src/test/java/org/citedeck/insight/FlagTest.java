package org.citedeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlagTest {

    @Test
    void a_key_that_only_weak_students_take_is_suspect_twice() {
        var flags = Flag.of(
                figures(30, 40, -12),
                List.of(option("Rome", true, 12, 30, 1, 6), option("Paris", false, 18, 30, 7, 2)));
        assertThat(flags)
                .extracting(Flag::name)
                .containsExactly(
                        "Negative discrimination: check the key",
                        "The best students prefer “Paris”: check the key",
                        "Fewer right than by guessing");
        assertThat(flags).allMatch(Flag::serious);
    }

    @Test
    void all_alike_is_said_and_nothing_is_said_of_one_student() {
        var none = Figure.undefined("everybody right");
        assertThat(Flag.of(new ItemFigures(8, Figure.of(100), none, none), List.of()))
                .extracting(Flag::name)
                .containsExactly("Everybody right");
        assertThat(Flag.of(new ItemFigures(8, Figure.of(0), none, none), List.of()))
                .extracting(Flag::name)
                .containsExactly("Nobody right: check the key");
        assertThat(Flag.of(new ItemFigures(1, Figure.of(100), none, none), List.of()))
                .isEmpty();
    }

    @Test
    void under_five_percent_means_one_of_twenty_one_but_not_one_of_twenty() {
        var one = List.of(option("Rome", true, 20, 21, 5, 5), option("Oslo", false, 1, 21, 0, 1));
        assertThat(Flag.of(figures(21, 95, 40), one))
                .extracting(Flag::name)
                .containsExactly("“Oslo” chosen by under 5%");
        var exactly = List.of(option("Rome", true, 19, 20, 5, 5), option("Oslo", false, 1, 20, 0, 1));
        assertThat(Flag.of(figures(20, 95, 40), exactly)).isEmpty();
        var few = List.of(option("Rome", true, 19, 19, 5, 5), option("Oslo", false, 0, 19, 0, 1));
        assertThat(Flag.of(figures(19, 95, 40), few)).isEmpty();
    }

    @Test
    void a_good_item_has_no_flags() {
        assertThat(Flag.of(
                        figures(30, 60, 45),
                        List.of(option("Rome", true, 18, 30, 7, 2), option("Oslo", false, 12, 30, 1, 6))))
                .isEmpty();
    }

    private static ItemFigures figures(int students, double facility, double discrimination) {
        return new ItemFigures(students, Figure.of(facility), Figure.of(discrimination), Figure.of(discrimination));
    }

    private static OptionCount option(String text, boolean right, int all, int students, int top, int bottom) {
        return new OptionCount(text, right, all, students, top, 8, bottom, 8);
    }
}
