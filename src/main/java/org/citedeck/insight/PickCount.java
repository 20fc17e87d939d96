package org.citedeck.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Run;

/**
 * A sentence that students said decides a claim, and how many of them did.
 *
 * @param words of the sentence; empty for those who found none
 */
record PickCount(String words, boolean proves, long students) {

    /** The most frequent first; the same words in two revisions of an article are one sentence. */
    static List<PickCount> of(Item item, List<Run> counted) {
        Map<String, PickCount> counts = new LinkedHashMap<>();
        counted.stream()
                .flatMap(run -> run.to(item.code).stream())
                .flatMap(answer -> answer.tries().stream())
                .filter(Run.Try::counts)
                .flatMap(sent -> Optional.ofNullable(sent.picked()).stream())
                .forEach(picked -> counts.merge(
                        picked.words(),
                        new PickCount(picked.words(), picked.proves(), 1),
                        (one, other) -> new PickCount(one.words, one.proves, one.students + 1)));
        return counts.values().stream()
                .sorted(Comparator.comparingLong((PickCount count) -> -count.students))
                .toList();
    }

    public boolean isNone() {
        return words.isEmpty();
    }
}
