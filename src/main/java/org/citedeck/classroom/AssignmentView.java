package org.citedeck.classroom;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** An assignment on its teacher's page, with a line for each student. */
record AssignmentView(
        String code,
        String classCode,
        String className,
        String title,
        String deckCode,
        @Nullable String due,
        String dueTyped,
        List<Line> lines) {

    /** A student. */
    record Line(String code, String nickname, State state) {}

    static AssignmentView of(Assignment assignment, List<Line> lines) {
        DueDate due = assignment.due == null ? null : DueDate.of(assignment.due, assignment.classroom.zoneId());
        return new AssignmentView(
                assignment.code,
                assignment.classroom.code,
                assignment.classroom.name,
                assignment.deck.title,
                assignment.deck.code,
                due == null ? null : due.inWords(),
                due == null ? "" : due.day().toString(),
                lines);
    }

    public long done() {
        return lines.stream().filter(line -> line.state().isDone()).count();
    }

    /** "72%": the mean of those who are done; null before there are any. */
    public @Nullable String mean() {
        OptionalDouble mean = lines.stream()
                .map(line -> line.state().run())
                .filter(run -> run != null && run.isFinished() && run.asked() > 0)
                .mapToDouble(run -> run == null ? 0 : 100.0 * run.right() / run.asked())
                .average();
        return mean.isPresent() ? Math.round(mean.getAsDouble()) + "%" : null;
    }
}
