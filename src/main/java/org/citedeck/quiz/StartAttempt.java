package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Availability;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.deck.Mode;
import org.jspecify.annotations.Nullable;

/** Begins a run through an open deck, or goes on with the one that this device has begun. */
@ApplicationScoped
class StartAttempt {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Decks decks;
    private final Attempts attempts;
    private final Participants participants;
    private final Clock clock;

    StartAttempt(Decks decks, Attempts attempts, Participants participants, Clock clock) {
        this.decks = decks;
        this.attempts = attempts;
        this.participants = participants;
        this.clock = clock;
    }

    /**
     * A registered device begins, or goes on.
     *
     * @param wanted name of the mode that the student chose; the deck's first one where it has no such mode
     * @return the attempt's token; empty where the deck is not open, or no attempt is left
     */
    @Transactional
    Optional<String> start(String deckCode, String device, @Nullable String nickname, @Nullable String wanted) {
        // The lock makes a second click wait for the first, and then find its attempt.
        Participant participant = participants.locked(device).orElseThrow();
        Instant now = clock.instant();
        Deck deck = decks.open(deckCode).orElse(null);
        if (deck == null || deck.availability(now) != Availability.OPEN) {
            return Optional.empty();
        }
        List<Attempt> earlier = attempts.of(deck, participant);
        Optional<Attempt> unfinished = earlier.stream()
                .filter(attempt -> !Progress.of(attempt, now).isOver())
                .findFirst();
        if (unfinished.isPresent()) {
            return unfinished.map(attempt -> attempt.token);
        }
        int allowed = deck.settings.attemptsAllowed();
        List<Mode> modes = deck.modes();
        Mode mode = modes.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(modes.get(0));
        if (deck.itemsPerAttempt(mode) == 0 || (allowed > 0 && earlier.size() >= allowed)) {
            return Optional.empty();
        }
        String name = SeatParticipant.tidy(nickname);
        if (name != null) {
            participant.nickname = name;
        }
        return Optional.of(begin(deck, mode, participant).token);
    }

    private Attempt begin(Deck deck, Mode mode, Participant participant) {
        var attempt = new Attempt();
        attempt.token = Token.random();
        attempt.secret = Token.random();
        attempt.deck = deck;
        attempt.participant = participant;
        attempt.started = clock.instant();
        attempt.mode = mode;
        attempt.minutes = deck.settings.minutes();
        attempt.certaintyAsked = deck.settings.certaintyAsked();
        attempt.passPercent = deck.settings.passPercent();
        attempt.items.addAll(DrawItems.from(deck, mode, RANDOM));
        attempts.persist(attempt);
        return attempt;
    }
}
