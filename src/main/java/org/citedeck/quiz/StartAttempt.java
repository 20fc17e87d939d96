package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.jspecify.annotations.Nullable;

/** Begins a run through an open deck. */
@ApplicationScoped
class StartAttempt {

    private static final int LONGEST_NICKNAME = 40;

    private final Decks decks;
    private final Attempts attempts;
    private final Clock clock;

    StartAttempt(Decks decks, Attempts attempts, Clock clock) {
        this.decks = decks;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The new attempt's token; empty where students cannot join such a deck. */
    @Transactional
    Optional<String> start(String deckCode, @Nullable String nickname) {
        return decks.open(deckCode).map(deck -> start(deck, nickname));
    }

    private String start(Deck deck, @Nullable String nickname) {
        var participant = new Participant();
        participant.code = Token.random();
        participant.nickname = shortened(nickname);
        participant.joined = clock.instant();
        var attempt = new Attempt();
        attempt.token = Token.random();
        attempt.secret = Token.random();
        attempt.deck = deck;
        attempt.participant = participant;
        attempt.started = clock.instant();
        attempt.items.addAll(deck.askedItems());
        attempts.persist(attempt);
        return attempt.token;
    }

    private static @Nullable String shortened(@Nullable String nickname) {
        if (nickname == null || nickname.isBlank()) {
            return null;
        }
        String one = nickname.strip().replaceAll("\\p{C}|\\s+", " ");
        return one.length() <= LONGEST_NICKNAME ? one : one.substring(0, LONGEST_NICKNAME);
    }
}
