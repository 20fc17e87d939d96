package org.citedeck.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an attempt stands, item by item in the order they are asked. */
record Progress(List<Standing> items) {

    static Progress of(Attempt attempt) {
        var items = new ArrayList<Standing>();
        for (var item : attempt.items) {
            items.add(new Standing(item, items.size() + 1, attempt.responsesTo(item)));
        }
        return new Progress(List.copyOf(items));
    }

    /** What is asked next; empty once all are answered. */
    Optional<Standing> open() {
        return items.stream().filter(standing -> !standing.isSettled()).findFirst();
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
}
