package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;

/** Whose verdicts change between two keys of an item. Changes nothing: grading always follows the present key. */
@ApplicationScoped
public class Regrade {

    private final Attempts attempts;
    private final Clock clock;

    Regrade(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The changes, in the order in which the attempts were begun. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<VerdictChange> changes(Item item, ItemKey before, ItemKey after) {
        return attempts.thatAnswered(item).stream()
                .flatMap(attempt -> change(attempt, Progress.of(attempt, clock.instant()), item, before, after))
                .toList();
    }

    private static Stream<VerdictChange> change(
            Attempt attempt, Progress progress, Item item, ItemKey before, ItemKey after) {
        Standing standing = progress.items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow();
        // Another key can also settle an answer that was to be looked at again, as it was nearly right.
        Standing was = standing.by(before);
        Standing becomes = standing.by(after);
        boolean rightBefore = was.isRight();
        boolean rightAfter = becomes.isRight();
        if (rightBefore == rightAfter) {
            return Stream.empty();
        }
        String given = becomes.given().or(was::given).orElseThrow();
        int others = (int) progress.items().stream()
                .filter(one -> !one.item().equals(item))
                .filter(Standing::isRight)
                .count();
        return Stream.of(new VerdictChange(
                AnswersOfDeck.name(attempt),
                attempt.started,
                AnsweredView.words(item, given),
                rightBefore,
                rightAfter,
                others + (rightBefore ? 1 : 0),
                others + (rightAfter ? 1 : 0),
                progress.items().size()));
    }
}
