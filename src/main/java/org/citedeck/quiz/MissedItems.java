package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/** What was answered wrongly in an attempt, once all of it is answered. */
@ApplicationScoped
public class MissedItems {

    private final Attempts attempts;

    MissedItems(Attempts attempts) {
        this.attempts = attempts;
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
        return attempts.withToken(token)
                .filter(attempt -> Progress.of(attempt).open().isEmpty())
                .map(MissedItems::misses);
    }

    private static Misses misses(Attempt attempt) {
        return new Misses(
                attempt.deck,
                Progress.of(attempt).items().stream()
                        .filter(standing -> !standing.verdict().isRight())
                        .map(MissedItems::miss)
                        .toList());
    }

    private static Miss miss(Standing standing) {
        Item item = standing.item();
        boolean believed = item.label == Label.REFUTES
                && standing.given().filter(Label.SUPPORTS.name()::equals).isPresent();
        List<Response> responses = standing.responses();
        return new Miss(item, believed, responses.get(responses.size() - 1).answered);
    }
}
