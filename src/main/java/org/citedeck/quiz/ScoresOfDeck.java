package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;

/** Counts what was right in each attempt at a deck. */
@ApplicationScoped
public class ScoresOfDeck {

    private final Decks decks;
    private final Attempts attempts;

    ScoresOfDeck(Decks decks, Attempts attempts) {
        this.decks = decks;
        this.attempts = attempts;
    }

    /** The scores; empty where the teacher has no such deck. */
    @Transactional
    public Optional<Scores> owned(String code, String owner) {
        return decks.owned(code, owner).map(this::of);
    }

    private Scores of(Deck deck) {
        var rows = attempts.of(deck).stream().map(ScoresOfDeck::row).toList();
        return new Scores(deck.code, deck.title, rows);
    }

    private static Scores.Row row(Attempt attempt) {
        var progress = Progress.of(attempt);
        return new Scores.Row(
                attempt.participant.nickname,
                attempt.started,
                progress.right(),
                progress.answered(),
                progress.items().size());
    }
}
