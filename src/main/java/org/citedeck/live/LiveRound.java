package org.citedeck.live;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.jspecify.annotations.Nullable;

/** A teacher's round through a deck, with a class that sees the same item at the same time. */
@Entity
class LiveRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Students join by it. */
    String code;

    /** Orders the choices, for all alike, and hides which is which; never leaves the server. */
    String secret;

    @ManyToOne(fetch = FetchType.LAZY)
    Deck deck;

    /** See {@link Stage#step}. */
    int step;

    /** How many items it asks. */
    int total;

    Instant begun;

    /** When the teacher took the last step. */
    Instant moved;

    /** Null while it goes on. */
    @Nullable
    Instant ended;

    /** What it asks, as the deck was when it began. */
    @ManyToMany
    @JoinTable(
            name = "live_round_item",
            joinColumns = @JoinColumn(name = "round_id"),
            inverseJoinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    List<Item> items = new ArrayList<>();

    boolean isOver() {
        return ended != null;
    }

    Stage stage() {
        return new Stage(step, total, isOver());
    }

    /** The item on the screen. */
    Item item() {
        return items.get(stage().number() - 1);
    }
}
