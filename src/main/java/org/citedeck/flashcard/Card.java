package org.citedeck.flashcard;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Participant;
import org.jspecify.annotations.Nullable;

/** An item as one participant's flashcard. */
@Entity
class Card {

    /** After this long away a card is asked afresh. */
    private static final Duration FLIP_LASTS = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Its name in addresses, which tells nothing of the item. */
    String code;

    @ManyToOne(fetch = FetchType.LAZY)
    Participant participant;

    @ManyToOne(fetch = FetchType.LAZY)
    Deck deck;

    @ManyToOne(fetch = FetchType.LAZY)
    Item item;

    /** How many entries its log has. A form that was made before the last of them comes too late. */
    int turn;

    /** When it was turned over; null while its front is up. */
    @Nullable
    Instant flipped;

    /** The verdict that was chosen as it was turned over; null for none. */
    @Nullable
    String given;

    @Embedded
    CardState state = CardState.NEW;

    protected Card() {}

    Card(String code, Participant participant, Deck deck, Item item) {
        this.code = code;
        this.participant = participant;
        this.deck = deck;
        this.item = item;
    }

    boolean isFlipped(Instant now) {
        return flipped != null && flipped.plus(FLIP_LASTS).isAfter(now);
    }

    /** The card has gone on: its front is up again, and older forms count no more. */
    void moveOn(CardState next) {
        state = next;
        turn++;
        flipped = null;
        given = null;
    }
}
