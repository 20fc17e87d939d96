package org.citedeck.flashcard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one entry of the log makes of a card. */
final class Scheduling {

    static final List<Duration> LEARNING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

    /** A false claim that was believed comes back, at the latest on the next day, until it is refuted so often. */
    static final int REFUTATIONS = 2;

    private Scheduling() {}

    /**
     * The card after the entry.
     *
     * @param card a name that stays the same wherever the log is replayed
     */
    static CardState after(CardState state, Entry entry, String card) {
        LocalDate day = entry.moment().day();
        return switch (entry.action()) {
            case AGAIN, HARD, GOOD, EASY -> rated(state, entry.action().grade().orElseThrow(), entry, card);
            case BURY -> state.buried(day);
            case SUSPEND -> state.suspended(true);
            case RESUME -> state.suspended(false);
            case MISSED -> {
                int debt = entry.belief() == Belief.BELIEVED ? REFUTATIONS : state.debt();
                yield state.suspended(false).buried(null).owing(debt).dueBy(day);
            }
            case UNDO -> state;
        };
    }

    private static CardState rated(CardState before, Grade grade, Entry entry, String card) {
        Moment now = entry.moment();
        Memory memory = before.phase() == Phase.NEW
                ? Fsrs.first(grade)
                : Fsrs.next(before.memory(), grade, before.daysSince(now.day()));
        boolean lapse = before.phase() == Phase.REVIEW && grade == Grade.AGAIN;
        int answers = before.answers() + 1;
        int debt = debtAfter(before.debt(), entry.belief());
        Step next = next(before, grade);
        Instant dueAt = null;
        LocalDate dueDay = null;
        if (next.delay() == null) {
            int days = Fuzz.shifted(Fsrs.interval(memory.stability(), entry.retention()), card, answers);
            dueDay = now.day().plusDays(debt > 0 ? 1 : days);
        } else {
            dueAt = now.at().plus(next.delay());
        }
        return new CardState(
                next.phase(),
                next.number(),
                memory.stability(),
                memory.difficulty(),
                dueAt,
                dueDay,
                now.day(),
                answers,
                before.lapses() + (lapse ? 1 : 0),
                debt,
                before.suspended(),
                before.buriedOn());
    }

    /** Where a card goes; without a delay it leaves the steps for days. */
    private record Step(Phase phase, int number, @Nullable Duration delay) {
        static final Step OUT = new Step(Phase.REVIEW, 0, null);
    }

    private static Step next(CardState before, Grade grade) {
        if (before.phase() == Phase.REVIEW) {
            return grade == Grade.AGAIN ? new Step(Phase.RELEARNING, 0, RELEARNING.get(0)) : Step.OUT;
        }
        Phase phase = before.phase() == Phase.RELEARNING ? Phase.RELEARNING : Phase.LEARNING;
        List<Duration> steps = phase == Phase.RELEARNING ? RELEARNING : LEARNING;
        int step = before.step();
        return switch (grade) {
            case AGAIN -> new Step(phase, 0, steps.get(0));
            case HARD -> new Step(phase, step, hardDelay(steps, step));
            case GOOD -> step + 1 < steps.size() ? new Step(phase, step + 1, steps.get(step + 1)) : Step.OUT;
            case EASY -> Step.OUT;
        };
    }

    /** The first step: half way to the second, or half as long again where there is none. */
    private static Duration hardDelay(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        return steps.size() > 1
                ? steps.get(0).plus(steps.get(1)).dividedBy(2)
                : steps.get(0).multipliedBy(3).dividedBy(2);
    }

    private static int debtAfter(int debt, Belief belief) {
        return switch (belief) {
            case BELIEVED -> REFUTATIONS;
            case REFUTED -> Math.max(0, debt - 1);
            case UNKNOWN -> debt;
        };
    }
}
