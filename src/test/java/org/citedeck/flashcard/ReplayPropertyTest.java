package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any history of a card. */
class ReplayPropertyTest {

    private static final String CARD = "K7MXQ2";

    /** Something that is done, so long after what was done before. */
    record Deed(Action action, Duration later, Belief belief, double retention) {}

    /** The state that is kept beside the log while it grows is the state that the log gives. */
    @Property(tries = 1000)
    void the_kept_state_is_the_replayed_one(@ForAll("deeds") List<Deed> deeds) {
        var diary = new Diary();
        deeds.forEach(diary::write);
        assertThat(Replay.of(diary.log, CARD)).isEqualTo(diary.kept);
    }

    @Property(tries = 1000)
    void the_order_in_which_the_log_is_read_does_not_matter(@ForAll("deeds") List<Deed> deeds, @ForAll Random random) {
        var diary = new Diary();
        deeds.forEach(diary::write);
        var shuffled = new ArrayList<>(diary.log);
        Collections.shuffle(shuffled, random);
        assertThat(Replay.of(shuffled, CARD)).isEqualTo(diary.kept);
    }

    /** Undone to the last entry, a card is as it was at the first. */
    @Property(tries = 300)
    void everything_can_be_taken_back(@ForAll("deeds") List<Deed> deeds) {
        var diary = new Diary();
        deeds.forEach(diary::write);
        for (int i = 0; i < deeds.size(); i++) {
            diary.write(new Deed(Action.UNDO, Duration.ZERO, Belief.UNKNOWN, 0.9));
        }
        assertThat(diary.kept).isEqualTo(CardState.NEW);
    }

    @Property(tries = 1000)
    void every_state_is_a_possible_one(@ForAll("deeds") List<Deed> deeds) {
        var diary = new Diary();
        for (Deed deed : deeds) {
            diary.write(deed);
            CardState state = diary.kept;
            boolean isNew = state.phase() == Phase.NEW;
            assertThat(state.dueAt() != null).isEqualTo(state.phase().isInSteps());
            assertThat(state.dueDay() != null).isEqualTo(state.phase() == Phase.REVIEW);
            assertThat(state.answers() == 0).isEqualTo(isNew);
            assertThat(state.debt()).isBetween(0, Scheduling.REFUTATIONS);
            if (!isNew) {
                assertThat(state.stability()).isBetween(0.001, 1e7);
                assertThat(state.difficulty()).isBetween(1.0, 10.0);
                assertThat(state.lapses()).isLessThan(state.answers());
            }
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Action> actions = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, Action.GOOD),
                net.jqwik.api.Tuple.of(3, Action.AGAIN),
                net.jqwik.api.Tuple.of(2, Action.HARD),
                net.jqwik.api.Tuple.of(2, Action.EASY),
                net.jqwik.api.Tuple.of(3, Action.UNDO),
                net.jqwik.api.Tuple.of(1, Action.BURY),
                net.jqwik.api.Tuple.of(1, Action.SUSPEND),
                net.jqwik.api.Tuple.of(1, Action.RESUME),
                net.jqwik.api.Tuple.of(1, Action.MISSED));
        Arbitrary<Duration> pauses = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1200).map(Duration::ofSeconds),
                Arbitraries.longs().between(0, 24 * 60).map(Duration::ofHours));
        Arbitrary<Double> retentions = Arbitraries.doubles().between(0.80, 0.97);
        return Combinators.combine(actions, pauses, Arbitraries.of(Belief.class), retentions)
                .as(Deed::new)
                .list()
                .ofMaxSize(40);
    }

    /** A log, and beside it the state, kept as the application keeps it: changed by each entry, replayed after an undo. */
    private static final class Diary {
        private final List<Replay.Line> log = new ArrayList<>();
        private CardState kept = CardState.NEW;
        private Instant now = Histories.NOON;

        void write(Deed deed) {
            now = now.plus(deed.later);
            var entry = new Entry(deed.action, Moment.of(now, Histories.ZONE), deed.retention, deed.belief);
            if (deed.action != Action.UNDO) {
                log.add(new Replay.Line(log.size(), null, entry));
                kept = Scheduling.after(kept, entry, CARD);
                return;
            }
            List<Replay.Line> standing = Replay.standing(log);
            if (!standing.isEmpty()) {
                long last = standing.get(standing.size() - 1).id();
                log.add(new Replay.Line(log.size(), last, entry));
                kept = Replay.of(log, CARD);
            }
        }
    }

    /** Logs of two devices: joined either way they are the same log. */
    @Property(tries = 500)
    void two_logs_make_one(@ForAll("deeds") List<Deed> here, @ForAll("deeds") List<Deed> there) {
        var first = new Diary();
        here.forEach(first::write);
        var second = new Diary();
        there.forEach(second::write);
        List<Replay.Line> moved = second.log.stream()
                .map(line -> new Replay.Line(
                        line.id() + 1000, line.undoes() == null ? null : line.undoes() + 1000, line.entry()))
                .toList();
        List<Replay.Line> one =
                Stream.concat(first.log.stream(), moved.stream()).toList();
        List<Replay.Line> other =
                Stream.concat(moved.stream(), first.log.stream()).toList();
        CardState joined = Replay.of(one, CARD);
        assertThat(joined).isEqualTo(Replay.of(other, CARD));
        long answers = Replay.standing(one).stream()
                .filter(line -> line.entry().action().grade().isPresent())
                .count();
        assertThat(joined.answers()).isEqualTo((int) answers);
    }
}
