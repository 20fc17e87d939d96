package org.citedeck.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.citedeck.quiz.Sitting;

/** A student of a class, with a line for each assignment. For the teacher's page and for the student's own. */
record MemberView(
        String code, String spacedCode, String nickname, String classCode, String className, List<Line> lines) {

    /** An assignment. */
    record Line(String title, String deckCode, String due, State state) {}

    /** Assignments with a last day first, the next one on top; those without after them, the newest on top. */
    static MemberView of(Member member, Map<String, List<Sitting>> runs, Instant now) {
        Classroom classroom = member.classroom;
        var lines = classroom.assignments.stream()
                .sorted((one, other) -> Long.compare(order(one), order(other)))
                .map(assignment -> new Line(
                        assignment.deck.title,
                        assignment.deck.code,
                        assignment.due == null
                                ? ""
                                : DueDate.of(assignment.due, classroom.zoneId()).inWords(),
                        State.of(runs.getOrDefault(assignment.deck.code, List.of()), assignment.due, now)))
                .toList();
        return new MemberView(
                member.code, member.spacedCode(), member.nickname(), classroom.code, classroom.name, lines);
    }

    public List<Line> toDo() {
        return lines.stream().filter(line -> !line.state().isDone()).toList();
    }

    public List<Line> done() {
        return lines.stream().filter(line -> line.state().isDone()).toList();
    }

    private static long order(Assignment assignment) {
        Instant due = assignment.due;
        return due == null ? Long.MAX_VALUE : due.getEpochSecond();
    }
}
