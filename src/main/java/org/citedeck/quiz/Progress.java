package org.citedeck.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an attempt stands, item by item in the order they are asked.
 *
 * @param tellsAtOnce whether each answer is told about, rather than all of them in the end
 */
record Progress(List<Standing> items, Course course, boolean tellsAtOnce) {

    static Progress of(Attempt attempt, Instant now) {
        var course = Course.of(attempt, now);
        var items = new ArrayList<Standing>();
        for (var item : attempt.items) {
            items.add(Standing.of(item, items.size() + 1, attempt.responsesTo(item), course));
        }
        return new Progress(List.copyOf(items), course, attempt.tellsAtOnce());
    }

    /** What is asked next: what was asked least often, of these the first. Empty once nothing is asked any more. */
    Optional<Standing> open() {
        return course.isFinal()
                ? Optional.empty()
                : items.stream()
                        .filter(standing -> !standing.isDone())
                        .min(Comparator.comparingInt(Standing::rounds).thenComparing(Standing::number));
    }

    /** Whether it is over for good: everything is answered, or the time is up, or its live round is over. A closed deck may be opened again. */
    boolean isOver() {
        return course != Course.HELD && open().isEmpty();
    }

    /** Whether nothing is asked now: it is over, or the deck is closed. */
    boolean isEnded() {
        return isOver() || course.isEnded();
    }

    /** Whether the key and the proof of an item may be shown now. */
    boolean tells(Standing standing) {
        return isEnded() ? standing.isSettled() : tellsAtOnce && standing.isTold();
    }

    /** By its number, which counts from 1. */
    Optional<Standing> number(int number) {
        return number < 1 || number > items.size() ? Optional.empty() : Optional.of(items.get(number - 1));
    }

    int right() {
        return (int) items.stream().filter(Standing::isRight).count();
    }

    int answered() {
        return (int) items.stream().filter(Standing::isSettled).count();
    }

    /** How many items nothing more is asked about. */
    int done() {
        return (int) items.stream().filter(Standing::isDone).count();
    }
}
