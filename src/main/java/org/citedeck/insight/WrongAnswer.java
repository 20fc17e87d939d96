package org.citedeck.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Run;

/** A typed answer that was taken as wrong, and how many students gave it. */
record WrongAnswer(String wording, long students) {

    private static final int MOST = 20;

    /** The most frequent first; case and blanks do not make another answer, and the first wording stands for all. */
    static List<WrongAnswer> of(Item item, List<Run> runs) {
        if (!item.isTyped()) {
            return List.of();
        }
        Map<String, WrongAnswer> found = new LinkedHashMap<>();
        runs.stream()
                .flatMap(run -> run.to(item.code).stream())
                .filter(answer -> !answer.right())
                .forEach(answer -> found.merge(
                        answer.given().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT),
                        new WrongAnswer(answer.given().strip(), 1),
                        (one, other) -> new WrongAnswer(one.wording, one.students + 1)));
        return found.values().stream()
                .sorted(Comparator.comparingLong((WrongAnswer answer) -> -answer.students))
                .limit(MOST)
                .toList();
    }
}
