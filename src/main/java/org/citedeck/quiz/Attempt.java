package org.citedeck.quiz;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.deck.Mode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One student's run through a deck. */
@Entity
class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Its address; who knows it may answer. */
    String token;

    /** Orders the choices and hides which is which; never leaves the server. */
    String secret;

    @ManyToOne(fetch = FetchType.LAZY)
    Deck deck;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    Participant participant;

    Instant started;

    /** The deck's settings as they were at the start. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Mode mode = Mode.PRACTICE;

    boolean certaintyAsked;

    @Nullable
    Integer passPercent;

    /** Before it is extended; null: any. */
    @Nullable
    Integer minutes;

    /** How often the student took the same time once more. */
    int extensions;

    /** Null: the student's own. */
    @Embedded
    @Nullable
    Pace pace;

    /** The deck's items as they were at the start. */
    @ManyToMany
    @JoinTable(
            name = "attempt_item",
            joinColumns = @JoinColumn(name = "attempt_id"),
            inverseJoinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    List<Item> items = new ArrayList<>();

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Response> responses = new ArrayList<>();

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Objection> objections = new ArrayList<>();

    /** What the student said against the verdict on an item. */
    Optional<Objection> objectionTo(Item item) {
        return objections.stream()
                .filter(objection -> objection.item.equals(item))
                .findFirst();
    }

    /** Whether an answer came with a form before; see {@link Tickets#stamp}. */
    boolean hasTaken(@Nullable String stamp) {
        return stamp != null && responses.stream().anyMatch(response -> stamp.equals(response.stamp));
    }

    /** Whether its pages tell after each answer; in a live round the teacher does. */
    boolean tellsAtOnce() {
        return pace == null && mode.tellsAtOnce();
    }

    /** Whether a live round goes on that it is a part of. */
    boolean isHeld() {
        return pace != null && pace.isHeld();
    }

    /** Whether the live round that it was a part of has ended. */
    boolean isRoundOver() {
        return pace != null && !pace.isHeld();
    }

    /** Whether a device may take along the right answers of what is still to be answered. */
    boolean mayGoOffline() {
        return pace == null && mode == Mode.PRACTICE && minutes == null && deck.settings.mayGoOffline();
    }

    List<Response> responsesTo(Item item) {
        return responses.stream().filter(response -> response.item.equals(item)).toList();
    }
}
