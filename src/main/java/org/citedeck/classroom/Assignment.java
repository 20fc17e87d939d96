package org.citedeck.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.citedeck.deck.Deck;
import org.jspecify.annotations.Nullable;

/** A deck that a class is to do. */
@Entity
class Assignment {

    static final int CODE_LENGTH = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String code;

    @ManyToOne(fetch = FetchType.LAZY)
    Classroom classroom;

    @ManyToOne(fetch = FetchType.LAZY)
    Deck deck;

    /** Later is late, and can still be done; null where there is no hurry. */
    @Nullable
    Instant due;

    Instant created;

    protected Assignment() {}

    Assignment(String code, Classroom classroom, Deck deck, @Nullable Instant due, Instant created) {
        this.code = code;
        this.classroom = classroom;
        this.deck = deck;
        this.due = due;
        this.created = created;
    }
}
