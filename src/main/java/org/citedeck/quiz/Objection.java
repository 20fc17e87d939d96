package org.citedeck.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.citedeck.deck.Item;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a student says against a verdict or an item, once for each answer and once for each flashcard, and what the teacher
 * did about it.
 */
@Entity
class Objection {

    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Public name within the teacher's corner. */
    String code;

    @ManyToOne(fetch = FetchType.LAZY)
    Participant participant;

    @ManyToOne(fetch = FetchType.LAZY)
    Item item;

    /** Null where it was said on a flashcard. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Attempt attempt;

    /** Null where it was said on a flashcard. */
    @OneToOne(fetch = FetchType.LAZY)
    @Nullable
    Response response;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    /** The student's words; empty for none. */
    String remark;

    Instant raised;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Outcome outcome = Outcome.OPEN;

    /** The teacher's words to the student; empty for none. */
    String note = "";

    @Nullable
    Instant decided;

    protected Objection() {}

    Objection(String code, Attempt attempt, Response response, Kind kind, String remark, Instant raised) {
        this(code, attempt.participant, response.item, kind, remark, raised);
        this.attempt = attempt;
        this.response = response;
    }

    private Objection(String code, Participant participant, Item item, Kind kind, String remark, Instant raised) {
        this.code = code;
        this.participant = participant;
        this.item = item;
        this.kind = kind;
        this.remark = remark;
        this.raised = raised;
    }

    /** Said on the back of a flashcard, which has no answer that could be right. */
    static Objection onCard(String code, Participant participant, Item item, String remark, Instant raised) {
        return new Objection(code, participant, item, Kind.CHALLENGE, remark, raised);
    }

    /** Whether the answer that it was said to is right by the item's present key; never on a flashcard. */
    boolean isRightNow() {
        return response != null && GradeResponse.grade(item, response.given).isRight();
    }

    void settle(Outcome how, String words, Instant now) {
        outcome = how;
        note = words;
        decided = now;
    }

    /** What the student says. */
    enum Kind {
        I_WAS_RIGHT,
        CHALLENGE
    }

    /** What became of it. */
    public enum Outcome {
        OPEN,
        ACCEPTED,
        CORRECTED,
        DISMISSED
    }
}
