package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKind;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/** Takes one answer. An item that is settled takes no further one. */
@ApplicationScoped
class AnswerItem {

    private static final int LONGEST = 500;

    private final Clock clock;

    AnswerItem(Clock clock) {
        this.clock = clock;
    }

    /** What became of an answer. */
    enum Outcome {
        TAKEN,
        ALREADY_ANSWERED,
        NOTHING_CHOSEN
    }

    /**
     * Takes an answer, if it is one and the item is still open.
     *
     * @param attempt managed, so that the answer is stored with it
     * @param number of the item, from 1
     * @param value what the form sent
     * @throws NotFoundException if the attempt has no such item
     */
    Outcome answer(Attempt attempt, int number, @Nullable String value) {
        Standing standing = Progress.of(attempt).number(number).orElseThrow(NotFoundException::new);
        if (standing.isSettled()) {
            return Outcome.ALREADY_ANSWERED;
        }
        Optional<String> given = understood(attempt, standing.item(), value == null ? "" : value.strip());
        if (given.isEmpty()) {
            return Outcome.NOTHING_CHOSEN;
        }
        attempt.responses.add(
                new Response(attempt, standing.item(), standing.responses().size(), given.get(), clock.instant()));
        return Outcome.TAKEN;
    }

    private static Optional<String> understood(Attempt attempt, Item item, String value) {
        if (item.kind == ItemKind.CLAIM) {
            return Stream.of(Label.values())
                    .map(Label::name)
                    .filter(value::equals)
                    .findFirst();
        }
        if (item.isTyped()) {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(value.substring(0, Math.min(LONGEST, value.length())));
        }
        return Options.chosen(attempt, item, value);
    }
}
