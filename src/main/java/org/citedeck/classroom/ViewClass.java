package org.citedeck.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citedeck.quiz.Participant;
import org.citedeck.quiz.Sitting;
import org.citedeck.quiz.Sittings;

/** Draws up what a teacher sees of a class: who is in it, and who has done what. */
@ApplicationScoped
class ViewClass {

    private static final Comparator<Member> BY_NICKNAME =
            Comparator.comparing(Member::nickname, String.CASE_INSENSITIVE_ORDER);

    private final Sittings runs;

    ViewClass(Sittings runs) {
        this.runs = runs;
    }

    ClassView of(Classroom classroom) {
        Map<String, Integer> doneBy = new HashMap<>();
        var assignments = classroom.assignments.stream()
                .map(assignment -> line(assignment, doneBy))
                .toList();
        var members = byNickname(classroom).stream()
                .map(member -> new ClassView.MemberLine(
                        member.code,
                        member.spacedCode(),
                        member.nickname(),
                        doneBy.getOrDefault(member.participant.code, 0)))
                .toList();
        return new ClassView(classroom.code, classroom.name, classroom.open, classroom.zone, members, assignments);
    }

    /** What the class has made of one deck, by the participant's code. */
    Map<String, List<Sitting>> runs(Assignment assignment) {
        return runs.of(assignment.deck, participants(assignment.classroom));
    }

    static List<Member> byNickname(Classroom classroom) {
        return classroom.members.stream().sorted(BY_NICKNAME).toList();
    }

    static List<Participant> participants(Classroom classroom) {
        return classroom.members.stream().map(member -> member.participant).toList();
    }

    private ClassView.AssignmentLine line(Assignment assignment, Map<String, Integer> doneBy) {
        int done = 0;
        for (var entry : runs(assignment).entrySet()) {
            if (entry.getValue().stream().anyMatch(Sitting::isFinished)) {
                done++;
                doneBy.merge(entry.getKey(), 1, Integer::sum);
            }
        }
        var zone = assignment.classroom.zoneId();
        return new ClassView.AssignmentLine(
                assignment.code,
                assignment.deck.title,
                assignment.deck.code,
                assignment.due == null ? null : DueDate.of(assignment.due, zone).inWords(),
                done,
                assignment.classroom.members.size());
    }
}
