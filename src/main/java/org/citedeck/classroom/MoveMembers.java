package org.citedeck.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.citedeck.quiz.ParticipantJoined;

/** Keeps a student in the class when the progress moves to another device. */
@ApplicationScoped
class MoveMembers {

    private final Members members;

    MoveMembers(Members members) {
        this.members = members;
    }

    /** Whoever is in a class under both names stays in it as both: two roster lines are not the student's to join. */
    void join(@Observes ParticipantJoined joined) {
        if (members.behind(joined.into()).isEmpty()) {
            members.behind(joined.from()).ifPresent(member -> member.participant = joined.into());
        }
    }
}
