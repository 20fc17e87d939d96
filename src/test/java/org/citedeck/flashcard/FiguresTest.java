package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.citedeck.quiz.QuizHistory.Slip;
import org.junit.jupiter.api.Test;

/** The figures of a student's own page. */
class FiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_forecast_puts_what_is_overdue_on_today() {
        var states = List.of(
                review(TODAY.minusDays(4), TODAY.minusDays(10), 6),
                review(TODAY, TODAY.minusDays(3), 3),
                review(TODAY.plusDays(1), TODAY, 1),
                review(TODAY.plusDays(6), TODAY, 6),
                review(TODAY.plusDays(7), TODAY, 7),
                review(TODAY, TODAY.minusDays(1), 1).suspended(true),
                review(TODAY, TODAY.minusDays(1), 1).buried(TODAY),
                CardState.NEW);
        Forecast forecast = Forecast.of(states, TODAY);
        assertThat(forecast.days()).extracting(Forecast.Day::cards).containsExactly(2, 2, 0, 0, 0, 0, 1);
        assertThat(forecast.days()).extracting(Forecast.Day::percent).containsExactly(100, 100, 0, 0, 0, 0, 50);
        assertThat(forecast.days())
                .extracting(Forecast.Day::name)
                .containsExactly("Today", "Tomorrow", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
        assertThat(forecast.total()).isEqualTo(5);
    }

    @Test
    void recall_is_estimated_from_all_begun_cards_and_measured_on_due_ones() {
        // Recalled today for sure; and, four days after the answer, with 90 % and 82.6 %.
        var states = List.of(
                review(TODAY.plusDays(4), TODAY, 4),
                review(TODAY, TODAY.minusDays(4), 4),
                review(TODAY, TODAY.minusDays(5), 2),
                CardState.NEW);
        var answers = List.of(
                new Recall.Answer(Phase.REVIEW, Action.GOOD),
                new Recall.Answer(Phase.REVIEW, Action.HARD),
                new Recall.Answer(Phase.REVIEW, Action.AGAIN),
                new Recall.Answer(Phase.RELEARNING, Action.GOOD),
                new Recall.Answer(Phase.NEW, Action.AGAIN));
        Recall recall = Recall.of(states, answers, TODAY);
        assertThat(recall).isEqualTo(new Recall(3, 91, 3, 2));
        assertThat(recall.actual()).isEqualTo(67);
        assertThat(Recall.of(List.of(), List.of(), TODAY)).isEqualTo(new Recall(0, 0, 0, 0));
    }

    @Test
    void a_day_that_is_not_over_does_not_break_the_row() {
        assertThat(Streak.of(ago(1, 2, 3, 5), TODAY)).isEqualTo(new Streak(3, 4));
        assertThat(Streak.of(ago(0, 1, 6, 7), TODAY)).isEqualTo(new Streak(2, 3));
        assertThat(Streak.of(ago(0, 0, 0), TODAY)).isEqualTo(new Streak(1, 1));
        assertThat(Streak.of(ago(2, 3), TODAY)).isEqualTo(new Streak(0, 2));
        assertThat(Streak.of(List.of(), TODAY)).isEqualTo(new Streak(0, 0));
    }

    @Test
    void names_are_confused_either_way_and_verdicts_one_way() {
        var slips = List.of(
                new Slip("Who sold?", false, "Nora Lindqvist", "Sigrid Moen"),
                new Slip("Who bought?", false, "sigrid moen ", "Nora Lindqvist"),
                new Slip("Who painted?", false, "Harald Bruun", "Peter Aske"),
                new Slip("Moen sold.", true, "Supported", "Refuted"),
                new Slip("Aske sold.", true, "Refuted", "Supported"),
                new Slip("Bruun sold.", true, "Supported", "Refuted"),
                new Slip("Bruun slept.", true, "Supported", "Refuted"),
                new Slip("Who slept?", false, " ", "Peter Aske"));
        assertThat(Confusion.of(slips))
                .containsExactly(
                        new Confusion(true, "Supported", "Refuted", 3),
                        new Confusion(false, "Nora Lindqvist", "Sigrid Moen", 2),
                        new Confusion(false, "Harald Bruun", "Peter Aske", 1),
                        new Confusion(true, "Refuted", "Supported", 1));
    }

    @Test
    void intervals_are_short_words() {
        assertThat(Stream.of(1L, 2L, 30L, 31L, 46L, 61L, 364L, 366L, 498L, 36_500L)
                        .map(IntervalWords::days))
                .containsExactly(
                        "1 day",
                        "2 days",
                        "30 days",
                        "1 month",
                        "1.5 months",
                        "2 months",
                        "12 months",
                        "1 year",
                        "1.4 years",
                        "99.9 years");
    }

    private static List<LocalDate> ago(int... days) {
        return java.util.Arrays.stream(days).mapToObj(TODAY::minusDays).toList();
    }

    private static CardState review(LocalDate due, LocalDate last, double stability) {
        return new CardState(Phase.REVIEW, 0, stability, 5, null, due, last, 3, 0, 0, false, null);
    }
}
