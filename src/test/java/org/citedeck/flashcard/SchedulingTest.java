package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.citedeck.flashcard.Action.AGAIN;
import static org.citedeck.flashcard.Action.BURY;
import static org.citedeck.flashcard.Action.EASY;
import static org.citedeck.flashcard.Action.GOOD;
import static org.citedeck.flashcard.Action.HARD;
import static org.citedeck.flashcard.Action.MISSED;
import static org.citedeck.flashcard.Action.RESUME;
import static org.citedeck.flashcard.Action.SUSPEND;
import static org.citedeck.flashcard.Histories.NOON;
import static org.citedeck.flashcard.Histories.daysLater;
import static org.citedeck.flashcard.Histories.due;
import static org.citedeck.flashcard.Histories.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulingTest {

    private static final String CARD = "K7MXQ2";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Each answer on its day; days are those before fuzz. */
    @Test
    void the_published_sequence_of_thirteen_answers() {
        var answers = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        int[] days = {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
        double[] stabilities = {
            2.3065, 2.3065, 10.97105, 46.31686, 162.99982, 497.87656, 6.89041, 2.1546, 2.1546, 3.98312, 7.23625,
            12.48304, 20.77036
        };
        CardState state = CardState.NEW;
        Instant now = NOON;
        for (int i = 0; i < days.length; i++) {
            state = Scheduling.after(state, entry(answers.get(i), now), CARD);
            assertThat(state.stability()).as("answer %d", i).isCloseTo(stabilities[i], within(1e-4));
            int plain = state.phase() == Phase.REVIEW ? Fsrs.interval(state.stability(), 0.9) : 0;
            assertThat(plain).as("answer %d", i).isEqualTo(days[i]);
            now = plain == 0 ? due(state) : now.plus(Duration.ofDays(plain));
        }
    }

    @Test
    void the_published_sequence_with_gaps() {
        int[] gaps = {0, 0, 1, 3, 8, 21};
        CardState state = CardState.NEW;
        int day = 0;
        for (int gap : gaps) {
            day += gap;
            Action action = state.phase() == Phase.NEW ? AGAIN : GOOD;
            state = Scheduling.after(state, entry(action, daysLater(day)), CARD);
        }
        assertThat(state.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(state.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void a_new_card_goes_through_one_and_ten_minutes() {
        assertThat(minutes(after(AGAIN))).isEqualTo(1);
        assertThat(after(HARD).dueAt()).isEqualTo(NOON.plusSeconds(330));
        assertThat(minutes(after(GOOD))).isEqualTo(10);
        assertThat(after(EASY).phase()).isEqualTo(Phase.REVIEW);
        assertThat(after(GOOD, HARD).dueAt()).isEqualTo(NOON.plusSeconds(600));
        assertThat(after(GOOD, AGAIN).step()).isZero();
        assertThat(after(GOOD, GOOD))
                .returns(Phase.REVIEW, CardState::phase)
                .returns(TODAY.plusDays(2), CardState::dueDay)
                .returns(null, CardState::dueAt);
    }

    @Test
    void a_forgotten_card_is_learned_again_in_ten_minutes() {
        CardState forgotten = after(GOOD, GOOD, AGAIN);
        assertThat(forgotten).returns(Phase.RELEARNING, CardState::phase).returns(1, CardState::lapses);
        assertThat(minutes(forgotten)).isEqualTo(10);
        assertThat(minutes(after(GOOD, GOOD, AGAIN, HARD))).isEqualTo(15);
        assertThat(after(GOOD, GOOD, AGAIN, AGAIN).lapses()).isEqualTo(1);
        assertThat(after(GOOD, GOOD, AGAIN, GOOD).phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void the_interval_keeps_to_the_retention_of_its_own_moment() {
        CardState learned = after(GOOD, GOOD);
        Moment later = Moment.of(daysLater(2), Histories.ZONE);
        CardState eager = Scheduling.after(learned, new Entry(GOOD, later, 0.97, Belief.UNKNOWN), CARD);
        CardState easy = Scheduling.after(learned, new Entry(GOOD, later, 0.80, Belief.UNKNOWN), CARD);
        assertThat(eager.dueDay()).isBefore(easy.dueDay());
        assertThat(eager.memory()).isEqualTo(easy.memory());
    }

    @Test
    void a_buried_card_is_back_tomorrow_and_a_suspended_one_when_it_is_brought_back() {
        CardState buried = after(GOOD, GOOD, BURY);
        assertThat(buried.isShownOn(TODAY)).isFalse();
        assertThat(buried.isShownOn(TODAY.plusDays(1))).isTrue();
        CardState suspended = after(GOOD, GOOD, SUSPEND);
        assertThat(suspended.isShownOn(TODAY.plusDays(500))).isFalse();
        assertThat(after(GOOD, GOOD, SUSPEND, RESUME)).isEqualTo(after(GOOD, GOOD));
    }

    @Test
    void a_claim_that_was_believed_comes_back_until_it_is_refuted_twice() {
        CardState missed = Scheduling.after(CardState.NEW, entry(MISSED, NOON, Belief.BELIEVED), CARD);
        CardState once = Scheduling.after(missed, entry(EASY, NOON, Belief.REFUTED), CARD);
        assertThat(once.debt()).isEqualTo(1);
        assertThat(once.dueDay()).as("not the eight days of Easy").isEqualTo(TODAY.plusDays(1));
        CardState silent = Scheduling.after(once, entry(EASY, daysLater(1)), CARD);
        assertThat(silent.dueDay()).as("nothing said is not refuted").isEqualTo(TODAY.plusDays(2));
        CardState twice = Scheduling.after(once, entry(EASY, daysLater(1), Belief.REFUTED), CARD);
        assertThat(twice.debt()).isZero();
        assertThat(twice.dueDay()).isAfter(TODAY.plusDays(8));
        CardState again = Scheduling.after(twice, entry(AGAIN, daysLater(40), Belief.BELIEVED), CARD);
        assertThat(again.debt()).isEqualTo(Scheduling.REFUTATIONS);
    }

    @Test
    void a_miss_in_a_quiz_brings_a_learned_card_back_today() {
        CardState learned = after(EASY, SUSPEND);
        CardState missed = Scheduling.after(learned, entry(MISSED, daysLater(1)), CARD);
        assertThat(missed.isDueOn(TODAY.plusDays(1))).isTrue();
        assertThat(missed.isShownOn(TODAY.plusDays(1))).isTrue();
        assertThat(missed.memory()).as("a quiz is no review").isEqualTo(learned.memory());
    }

    private static CardState after(Action... actions) {
        CardState state = CardState.NEW;
        for (Action action : actions) {
            state = Scheduling.after(state, entry(action, NOON), CARD);
        }
        return state;
    }

    private static long minutes(CardState state) {
        return ChronoUnit.MINUTES.between(NOON, due(state));
    }
}
