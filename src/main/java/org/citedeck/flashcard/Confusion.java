package org.citedeck.flashcard;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.citedeck.quiz.QuizHistory.Slip;

/**
 * Two answers that are taken for one another, either way round.
 *
 * @param claims whether they are verdicts on claims
 * @param times how often
 */
record Confusion(boolean claims, String given, String right, int times) {

    private static final int MOST = 10;

    /** What is confused most often, first. */
    static List<Confusion> of(Collection<Slip> slips) {
        return slips.stream()
                .filter(slip -> !slip.given().isBlank())
                .collect(Collectors.groupingBy(Confusion::pair, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Confusion::of)
                .sorted(Comparator.comparing(Confusion::times).reversed())
                .limit(MOST)
                .toList();
    }

    private static Confusion of(List<Slip> alike) {
        Slip first = alike.get(0);
        return new Confusion(first.claim(), first.given(), first.right(), alike.size());
    }

    /** Names may be taken for one another either way; a verdict taken for another is not the same as the reverse. */
    private static List<String> pair(Slip slip) {
        Function<String, String> plain = text -> text.strip().toLowerCase(Locale.ROOT);
        String given = plain.apply(slip.given());
        String right = plain.apply(slip.right());
        boolean swap = !slip.claim() && given.compareTo(right) > 0;
        return swap ? List.of("name", right, given) : List.of(slip.claim() ? "claim" : "name", given, right);
    }
}
