package org.citedeck.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.citedeck.deck.Item;

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

    /** 0, or 1 after a misspelling. */
    int ordinal;

    /** The text of the choice, the typed words, or the name of the verdict. */
    String given;

    Instant answered;

    protected Response() {}

    Response(Attempt attempt, Item item, int ordinal, String given, Instant answered) {
        this.attempt = attempt;
        this.item = item;
        this.ordinal = ordinal;
        this.given = given;
        this.answered = answered;
    }
}
