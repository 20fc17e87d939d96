package org.citedeck.flashcard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands. Follows from the log alone: {@link Replay} gives the same.
 *
 * @param step which of the learning steps it waits for, from 0
 * @param dueAt when it is shown again, where it is in steps
 * @param dueDay from which day on it is shown again, where it is in review
 * @param lastDay of the last answer
 * @param answers how often it was answered
 * @param lapses how often it was forgotten
 * @param debt how often the claim, once believed, has still to be refuted
 * @param buriedOn the day on which it is not shown any more
 */
@Embeddable
record CardState(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Phase phase,

        int step,
        double stability,
        double difficulty,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueDay,
        @Nullable LocalDate lastDay,
        int answers,
        int lapses,
        int debt,
        boolean suspended,
        @Nullable LocalDate buriedOn) {

    static final CardState NEW = new CardState(Phase.NEW, 0, 0, 0, null, null, null, 0, 0, 0, false, null);

    Memory memory() {
        return new Memory(stability, difficulty);
    }

    /** Whole days of study since the last answer; 0 before the first. */
    long daysSince(LocalDate day) {
        return lastDay == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(lastDay, day));
    }

    /** The probability that it is remembered on a day; only for a card that was answered. */
    double retrievability(LocalDate day) {
        return Fsrs.retrievability(daysSince(day), stability);
    }

    /** Not put aside, neither for today nor for good. */
    boolean isShownOn(LocalDate day) {
        return !suspended && !day.equals(buriedOn);
    }

    /** In review, and its day has come. */
    boolean isDueOn(LocalDate day) {
        return phase == Phase.REVIEW && dueDay != null && !dueDay.isAfter(day);
    }

    CardState suspended(boolean now) {
        return new CardState(
                phase, step, stability, difficulty, dueAt, dueDay, lastDay, answers, lapses, debt, now, buriedOn);
    }

    CardState buried(@Nullable LocalDate day) {
        return new CardState(
                phase, step, stability, difficulty, dueAt, dueDay, lastDay, answers, lapses, debt, suspended, day);
    }

    CardState owing(int refutations) {
        return new CardState(
                phase,
                step,
                stability,
                difficulty,
                dueAt,
                dueDay,
                lastDay,
                answers,
                lapses,
                refutations,
                suspended,
                buriedOn);
    }

    /** A card in review is due on a day at the latest. */
    CardState dueBy(LocalDate day) {
        LocalDate due = dueDay == null || dueDay.isBefore(day) ? dueDay : day;
        return new CardState(
                phase, step, stability, difficulty, dueAt, due, lastDay, answers, lapses, debt, suspended, buriedOn);
    }
}
