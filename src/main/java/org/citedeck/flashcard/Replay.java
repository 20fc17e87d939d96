package org.citedeck.flashcard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A card's state from its log: what was taken back is left out, the rest applied in the order in which it happened. */
final class Replay {

    private Replay() {}

    /**
     * An entry with its place in the log.
     *
     * @param id orders what happened in the same millisecond
     * @param undoes the id of the entry that it takes back
     */
    record Line(long id, @Nullable Long undoes, Entry entry) {}

    static CardState of(Collection<Line> log, String card) {
        CardState state = CardState.NEW;
        for (Line line : standing(log)) {
            state = Scheduling.after(state, line.entry(), card);
        }
        return state;
    }

    /** What was not taken back, in order. */
    static List<Line> standing(Collection<Line> log) {
        Set<Long> undone =
                log.stream().map(Line::undoes).filter(id -> id != null).collect(Collectors.toSet());
        return log.stream()
                .filter(line -> line.entry().action() != Action.UNDO && !undone.contains(line.id()))
                .sorted(Comparator.comparing(
                                (Line line) -> line.entry().moment().at())
                        .thenComparing(Line::id))
                .toList();
    }
}
