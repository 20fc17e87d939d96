package org.citedeck.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import org.citedeck.deck.JoinCode;
import org.citedeck.quiz.KnownParticipants;

/** Takes students into a class, each with a code of their own. */
@ApplicationScoped
class Enrol {

    private final Members members;
    private final KnownParticipants known;

    Enrol(Members members, KnownParticipants known) {
        this.members = members;
        this.known = known;
    }

    Member one(Classroom classroom, String nickname) {
        var member = new Member(JoinCode.random(Member.CODE_LENGTH), classroom, known.made(nickname));
        members.persist(member);
        classroom.members.add(member);
        return member;
    }

    void all(Classroom classroom, Roster roster) {
        roster.nicknames().forEach(nickname -> one(classroom, nickname));
    }
}
