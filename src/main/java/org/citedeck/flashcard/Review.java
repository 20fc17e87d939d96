package org.citedeck.flashcard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Participant;
import org.citedeck.quiz.Tickets;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One entry of the log of a participant's cards. Never changed, never removed one by one. */
@Entity
class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Participant participant;

    @ManyToOne(fetch = FetchType.LAZY)
    Item item;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Action action;

    Instant happened;

    @Column(name = "study_day")
    LocalDate day;

    /** How the student saw the card then. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "phase_before")
    Phase before;

    double retention;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Belief belief;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Review undoes;

    /** Of the form that it came with ({@link Tickets#stamp}); null where that had none. */
    @Nullable
    String stamp;

    protected Review() {}

    Review(Card card, Entry entry, @Nullable Review undoes) {
        this.participant = card.participant;
        this.item = card.item;
        this.action = entry.action();
        this.happened = entry.moment().at();
        this.day = entry.moment().day();
        this.before = card.state.phase();
        this.retention = entry.retention();
        this.belief = entry.belief();
        this.undoes = undoes;
    }

    Replay.Line line() {
        return new Replay.Line(
                id, undoes == null ? null : undoes.id, new Entry(action, new Moment(happened, day), retention, belief));
    }
}
