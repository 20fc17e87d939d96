package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/** What was answered wrongly in an attempt, once it is over. */
@ApplicationScoped
public class MissedItems {

    private final Attempts attempts;
    private final Clock clock;

    MissedItems(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The deck and the misses of one attempt. */
    public record Misses(Deck deck, List<Miss> items) {}

    /**
     * A wrong answer.
     *
     * @param believed whether it was a false claim that was taken for true
     */
    public record Miss(Item item, boolean believed, Instant answered) {}

    /** Empty where there is no such attempt, or it is not over. */
    @Transactional
    public Optional<Misses> of(String token) {
        return attempts.withToken(token).flatMap(this::misses);
    }

    private Optional<Misses> misses(Attempt attempt) {
        var progress = Progress.of(attempt, clock.instant());
        if (!progress.isOver()) {
            return Optional.empty();
        }
        return Optional.of(new Misses(
                attempt.deck,
                progress.items().stream()
                        .filter(Standing::isMissed)
                        .map(MissedItems::miss)
                        .toList()));
    }

    private static Miss miss(Standing standing) {
        Item item = standing.item();
        boolean believed = item.label == Label.REFUTES
                && standing.given().filter(Label.SUPPORTS.name()::equals).isPresent();
        return new Miss(item, believed, standing.answered());
    }
}
