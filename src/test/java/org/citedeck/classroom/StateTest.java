package org.citedeck.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.citedeck.quiz.Sitting;
import org.citedeck.quiz.Sittings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-06T22:59:59Z");
    private static final Instant BEFORE = Instant.parse("2026-03-05T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-03-07T00:00:00Z");

    @Test
    void every_state_has_its_word() {
        assertThat(state(BEFORE).word()).isEqualTo("Not begun");
        assertThat(state(AFTER).word()).isEqualTo("Overdue · Not begun");
        assertThat(state(BEFORE, run("a", null, 2, 3)).word()).isEqualTo("Begun: 3 of 9");
        assertThat(state(AFTER, run("a", null, 2, 3)).word()).isEqualTo("Overdue · Begun: 3 of 9");
        assertThat(state(AFTER, run("a", BEFORE, 7, 9)).word()).isEqualTo("Done");
        assertThat(state(AFTER, run("a", AFTER, 7, 9)).word()).isEqualTo("Done, late");
        assertThat(State.of(List.of(run("a", AFTER, 7, 9)), null, AFTER).word()).isEqualTo("Done");
    }

    @Test
    void a_score_is_there_once_it_is_done() {
        assertThat(state(BEFORE, run("a", null, 2, 3)).score()).isNull();
        assertThat(state(BEFORE, run("a", BEFORE, 7, 9)).score()).isEqualTo("7 of 9");
        assertThat(state(BEFORE, run("a", BEFORE, 7, 9)).percent()).isEqualTo("78%");
    }

    @Test
    void the_best_finished_attempt_counts_and_of_equals_the_earlier() {
        var open = run("open", null, 8, 8);
        var five = run("five", BEFORE, 5, 9);
        var seven = run("seven", BEFORE, 7, 9);
        var later = new Sitting("later", START.plusSeconds(60), AFTER, 7, 9, 9);
        assertThat(Sittings.counting(List.of(open, five, seven, later))).contains(seven);
        assertThat(Sittings.counting(List.of(later, seven))).contains(seven);
        assertThat(Sittings.counting(List.of(open, run("less", null, 1, 1)))).contains(open);
        assertThat(Sittings.counting(List.of())).isEmpty();
    }

    @Test
    void a_day_ends_where_the_class_is() throws DueDate.NoDateException {
        var berlin = ZoneId.of("Europe/Berlin");
        DueDate friday = java.util.Objects.requireNonNull(DueDate.of("2026-03-06"));
        assertThat(friday.end(berlin)).isEqualTo(DUE);
        assertThat(DueDate.of(DUE, berlin)).isEqualTo(friday);
        assertThat(friday.inWords()).isEqualTo("Friday, 6 March 2026");
        assertThat(DueDate.of(" ")).isNull();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> DueDate.of("06.03.2026"))
                .isInstanceOf(DueDate.NoDateException.class);
    }

    private static State state(Instant now, Sitting... runs) {
        return State.of(List.of(runs), DUE, now);
    }

    private static Sitting run(String token, @Nullable Instant finished, int right, int answered) {
        return new Sitting(token, START, finished, right, answered, 9);
    }
}
