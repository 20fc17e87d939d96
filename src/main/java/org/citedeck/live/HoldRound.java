package org.citedeck.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.citedeck.audit.Audit;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.deck.JoinCode;
import org.citedeck.quiz.LiveAttempts;
import org.jspecify.annotations.Nullable;

/** Begins a live round, takes its steps, ends it. Each step is taken from where the teacher saw the round, or not at all. */
@ApplicationScoped
class HoldRound {

    private final Decks decks;
    private final LiveRounds rounds;
    private final LiveAttempts attempts;
    private final EntityManager database;
    private final Event<Stepped> steps;
    private final Audit audit;
    private final Clock clock;

    HoldRound(
            Decks decks,
            LiveRounds rounds,
            LiveAttempts attempts,
            EntityManager database,
            Event<Stepped> steps,
            Audit audit,
            Clock clock) {
        this.decks = decks;
        this.rounds = rounds;
        this.attempts = attempts;
        this.database = database;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a round with a teacher's deck, or finds the one that goes on.
     *
     * @return its code; empty where there is nothing to ask
     */
    @Transactional
    Optional<String> begin(Deck deck) {
        // Makes a second click wait for the first, and then find its round.
        database.lock(deck, LockModeType.PESSIMISTIC_WRITE);
        Optional<LiveRound> current = rounds.current(deck);
        if (current.isPresent()) {
            return current.map(round -> round.code);
        }
        var items = LiveAttempts.draw(deck);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var round = new LiveRound();
        round.code = freshCode();
        round.secret = LiveAttempts.secret();
        round.deck = deck;
        round.begun = clock.instant();
        round.moved = round.begun;
        round.items.addAll(items);
        round.total = items.size();
        rounds.persist(round);
        audit.record("began a live round with the deck", deck.title, deck.code);
        return Optional.of(round.code);
    }

    /** Takes the next step, if the round still stands where it was seen. */
    @Transactional
    boolean step(LiveRound round, int seen) {
        return round.stage().isLast() ? end(round, seen) : move(round, seen, null);
    }

    /** Ends it, if it still stands where it was seen. What is asked just now is not told any more. */
    @Transactional
    boolean end(LiveRound round, int seen) {
        Instant now = clock.instant();
        boolean ended = move(round, seen, now);
        if (ended) {
            attempts.end(round.code, now);
            audit.record("ended the live round with the deck", round.deck.title, round.deck.code);
        }
        return ended;
    }

    /** Of two who see the same, only one moves it. */
    private boolean move(LiveRound round, int seen, @Nullable Instant ended) {
        int moved = rounds.update(
                "step = step + 1, moved = ?1, ended = ?2 where id = ?3 and step = ?4 and ended is null",
                clock.instant(),
                ended,
                round.id,
                seen);
        database.refresh(round);
        if (moved == 1) {
            steps.fire(new Stepped(round.code, round.step, round.isOver()));
        }
        return moved == 1;
    }

    /** One that no deck has: both are typed on the first page. */
    private String freshCode() {
        String code = JoinCode.random();
        return decks.known(code).isEmpty() && rounds.withCode(code).isEmpty() ? code : freshCode();
    }
}
