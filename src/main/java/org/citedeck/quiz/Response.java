package org.citedeck.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.citedeck.article.Sentence;
import org.citedeck.deck.Item;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One answer, as it was given. Never changed; whether it is right is derived, so that a corrected key counts for all. */
@Entity
class Response {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY)
    Item item;

    /** How many answers to the item came before in the attempt. */
    int ordinal;

    /** The text of the choice, the typed words, or the name of the verdict; said again where a sentence is picked. */
    String given;

    /** How sure the student said to be; null where that was not asked. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Certainty certainty;

    Instant answered;

    /** Said once; another key unsays nothing. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    FollowUp followUp = FollowUp.NONE;

    /** The sentence that decides the claim, as the student says; null where none was asked for or none was found. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Sentence picked;

    /** Of the form that it came with ({@link Tickets#stamp}); null where that had none. */
    @Nullable
    String stamp;

    protected Response() {}

    Response(Attempt attempt, Item item, int ordinal, String given, @Nullable Certainty certainty, Instant answered) {
        this.attempt = attempt;
        this.item = item;
        this.ordinal = ordinal;
        this.given = given;
        this.certainty = certainty;
        this.answered = answered;
    }
}
