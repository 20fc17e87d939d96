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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a student says against a verdict or an item, once for each answer, and what the teacher did about it. */
@Entity
class Objection {

    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Public name within the teacher's corner. */
    String code;

    @ManyToOne(fetch = FetchType.LAZY)
    Attempt attempt;

    @OneToOne(fetch = FetchType.LAZY)
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
        this.code = code;
        this.attempt = attempt;
        this.response = response;
        this.kind = kind;
        this.remark = remark;
        this.raised = raised;
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
