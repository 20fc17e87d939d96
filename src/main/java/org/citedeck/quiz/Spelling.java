package org.citedeck.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Slips of the finger, but never another name and never the opposite. */
final class Spelling {

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "none", "nobody", "without", "neither", "nor");
    /** Prefixes that turn a word into its opposite at the price of two letters. */
    private static final List<String> OPPOSITES = List.of("un", "in", "im", "non", "dis", "ir", "il");

    /** Of shorter words too many are near; a hint would give the key away. */
    private static final int LONG_ENOUGH_FOR_A_HINT = 6;

    private Spelling() {}

    static Verdict compare(Wording key, Wording given, NamesInArticle names) {
        int allowed = allowed(key.folded().length());
        int distance = distance(key, given);
        if (distance > allowed + 1
                || allowed == 0
                || isOpposite(key, given)
                || names.isNearerToAnother(given, key, distance)) {
            return Verdict.WRONG;
        }
        if (distance <= allowed) {
            return Verdict.MISSPELT;
        }
        return key.folded().length() >= LONG_ENOUGH_FOR_A_HINT ? Verdict.NEAR : Verdict.WRONG;
    }

    static int distance(Wording one, Wording other) {
        return DISTANCE.apply(one.folded(), other.folded());
    }

    private static int allowed(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }

    private static boolean isOpposite(Wording key, Wording given) {
        return !negations(key).equals(negations(given))
                || OPPOSITES.stream()
                        .anyMatch(prefix -> given.folded().equals(prefix + key.folded())
                                || key.folded().equals(prefix + given.folded()));
    }

    private static Set<String> negations(Wording wording) {
        return wording.words().stream()
                .filter(word -> NEGATIONS.contains(word) || word.endsWith("n't"))
                .collect(Collectors.toSet());
    }
}
