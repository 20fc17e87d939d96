package org.citedeck.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.citedeck.quiz.Participant;

/** A student in a class. What is answered belongs to the participant behind it. */
@Entity
@Table(name = "class_member")
class Member {

    static final int CODE_LENGTH = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Personal: whoever types it is taken for this student. */
    String code;

    @ManyToOne(fetch = FetchType.LAZY)
    Classroom classroom;

    @OneToOne(fetch = FetchType.LAZY)
    Participant participant;

    protected Member() {}

    Member(String code, Classroom classroom, Participant participant) {
        this.code = code;
        this.classroom = classroom;
        this.participant = participant;
    }

    String nickname() {
        return participant.nickname == null ? "" : participant.nickname;
    }

    /** As it is read best: "K7MX-Q2PR". */
    String spacedCode() {
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
    }
}
