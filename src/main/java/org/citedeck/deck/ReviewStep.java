package org.citedeck.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** One step on the review desk that can be taken back. */
@Entity
class ReviewStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Deck deck;

    /** What was done, as the button to undo it says: "reject “Who …?”". */
    String what;

    /** The items before it: a JSON list of {@link ItemState}. */
    @Column(length = 400_000)
    String states;

    Instant happened;

    protected ReviewStep() {}

    ReviewStep(Deck deck, String what, String states, Instant happened) {
        this.deck = deck;
        this.what = what;
        this.states = states;
        this.happened = happened;
    }
}
