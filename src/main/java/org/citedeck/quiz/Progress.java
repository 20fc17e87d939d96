package org.citedeck.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an attempt stands, item by item in the order they are asked.
 *
 * @param timeUp whether its time is up, so that nothing more is asked
 */
record Progress(List<Standing> items, boolean timeUp) {

    static Progress of(Attempt attempt, Instant now) {
        boolean timeUp = TimeLimit.of(attempt).filter(limit -> limit.isUp(now)).isPresent();
        var items = new ArrayList<Standing>();
        for (var item : attempt.items) {
            items.add(new Standing(item, items.size() + 1, attempt.responsesTo(item), timeUp));
        }
        return new Progress(List.copyOf(items), timeUp);
    }

    /** What is asked next: what was asked least often, of these the first. Empty once nothing is asked any more. */
    Optional<Standing> open() {
        return timeUp
                ? Optional.empty()
                : items.stream()
                        .filter(standing -> !standing.isDone())
                        .min(Comparator.comparingInt(Standing::rounds).thenComparing(Standing::number));
    }

    /** Whether nothing is asked any more: everything is answered, or the time is up. */
    boolean isOver() {
        return open().isEmpty();
    }

    /** By its number, which counts from 1. */
    Optional<Standing> number(int number) {
        return number < 1 || number > items.size() ? Optional.empty() : Optional.of(items.get(number - 1));
    }

    int right() {
        return (int) items.stream()
                .filter(Standing::isSettled)
                .filter(standing -> standing.verdict().isRight())
                .count();
    }

    int answered() {
        return (int) items.stream().filter(Standing::isSettled).count();
    }

    /** How many items nothing more is asked about. */
    int done() {
        return (int) items.stream().filter(Standing::isDone).count();
    }
}
