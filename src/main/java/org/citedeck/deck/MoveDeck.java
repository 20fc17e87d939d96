package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Moves a deck on in its life, or back. Publishing, the first step, is {@link PublishDeck}'s. */
@ApplicationScoped
class MoveDeck {

    private final Audit audit;
    private final Clock clock;

    MoveDeck(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** What a teacher can do with a deck. */
    enum Step {
        CLOSE("closed the deck"),
        REOPEN("opened the deck again"),
        ARCHIVE("archived the deck"),
        RESTORE("took the deck out of the archive");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** What a form sent. */
        static Optional<Step> named(@Nullable String name) {
            return Stream.of(values()).filter(step -> step.name().equals(name)).findFirst();
        }
    }

    /** Takes the step, where it is one from the deck's present state; otherwise somebody was faster. */
    @Transactional
    boolean move(Deck deck, Step step) {
        Instant now = clock.instant();
        DeckState state = deck.state();
        boolean possible =
                switch (step) {
                    case CLOSE -> state == DeckState.PUBLISHED;
                    case REOPEN -> state == DeckState.CLOSED || isOver(deck, now);
                    case ARCHIVE -> state != DeckState.ARCHIVED;
                    case RESTORE -> state == DeckState.ARCHIVED;
                };
        if (!possible) {
            return false;
        }
        switch (step) {
            case CLOSE -> deck.closed = now;
            case REOPEN -> reopen(deck, now);
            case ARCHIVE -> deck.archived = now;
            case RESTORE -> deck.archived = null;
        }
        audit.record(step.words, deck.title, deck.code);
        return true;
    }

    /** A time to close that has gone by would close it again at once. */
    private static void reopen(Deck deck, Instant now) {
        deck.closed = null;
        if (deck.settings.at(now) == Availability.CLOSED) {
            deck.settings = deck.settings.withTimes(deck.settings.opens(), null);
        }
    }

    private static boolean isOver(Deck deck, Instant now) {
        return deck.isPublished() && deck.settings.at(now) == Availability.CLOSED;
    }
}
