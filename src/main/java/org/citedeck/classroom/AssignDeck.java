package org.citedeck.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.citedeck.audit.Audit;
import org.citedeck.deck.Deck;
import org.citedeck.deck.JoinCode;
import org.jspecify.annotations.Nullable;

/** Gives a class a deck to do, by a day or without hurry. */
@ApplicationScoped
class AssignDeck {

    static final String NO_DATE = "Choose the last day as a date, such as 2026-05-29, or leave it empty.";

    private final Assignments assignments;
    private final Audit audit;
    private final Clock clock;

    AssignDeck(Assignments assignments, Audit audit, Clock clock) {
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    void assign(Classroom classroom, Deck deck, @Nullable DueDate due) {
        var assignment = new Assignment(
                JoinCode.random(Assignment.CODE_LENGTH),
                classroom,
                deck,
                due == null ? null : due.end(classroom.zoneId()),
                clock.instant());
        assignments.persist(assignment);
        audit.record("assigned to the class " + classroom.name + " the deck", deck.title, deck.code);
    }

    void move(Assignment assignment, @Nullable DueDate due) {
        assignment.due = due == null ? null : due.end(assignment.classroom.zoneId());
        audit.record(
                "moved the last day, for the class " + assignment.classroom.name + ", of the deck",
                assignment.deck.title,
                assignment.deck.code);
    }

    /** What was answered stays with the deck. */
    void takeBack(Assignment assignment) {
        assignments.delete(assignment);
        audit.record(
                "took back from the class " + assignment.classroom.name + " the deck",
                assignment.deck.title,
                assignment.deck.code);
    }
}
