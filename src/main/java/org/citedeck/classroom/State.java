package org.citedeck.classroom;

import java.time.Instant;
import java.util.List;
import org.citedeck.quiz.Sitting;
import org.citedeck.quiz.Sittings;
import org.jspecify.annotations.Nullable;

/**
 * How far one student is with one assignment, by the attempt that counts.
 *
 * @param run null before the first attempt
 * @param due null where there is no hurry
 */
record State(@Nullable Sitting run, int attempts, @Nullable Instant due, Instant now) {

    static State of(List<Sitting> runs, @Nullable Instant due, Instant now) {
        return new State(Sittings.counting(runs).orElse(null), runs.size(), due, now);
    }

    public boolean isDone() {
        return run != null && run.isFinished();
    }

    public boolean isBegun() {
        return run != null && !run.isFinished();
    }

    /** Done after the day, or not done although the day is over. */
    public boolean isLate() {
        if (due == null) {
            return false;
        }
        Instant finished = run == null ? null : run.finished();
        return finished == null ? now.isAfter(due) : finished.isAfter(due);
    }

    /** "Done, late", "Overdue", "Begun: 3 of 9": in words, so that no colour is needed. */
    public String word() {
        if (isDone()) {
            return isLate() ? "Done, late" : "Done";
        }
        String begun = run == null ? "Not begun" : "Begun: " + run.answered() + " of " + run.asked();
        return isLate() ? "Overdue · " + begun : begun;
    }

    /** "7 of 9", once it is done. */
    public @Nullable String score() {
        return run == null || !run.isFinished() ? null : run.right() + " of " + run.asked();
    }

    public @Nullable String percent() {
        return run == null || !run.isFinished() || run.asked() == 0
                ? null
                : Math.round(100.0 * run.right() / run.asked()) + "%";
    }
}
