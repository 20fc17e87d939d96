package org.citedeck.quiz;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.citedeck.generator.language.Lexicon;

/** Slips of the finger, but never another name, another word, another number or the opposite. */
final class Spelling {

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "none", "nobody", "without", "neither", "nor", "cannot");
    private static final Pattern CONTRACTED = Pattern.compile("\\p{L}+n't\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Words that a dictionary of meanings has not, and that change everything. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "in", "on", "at", "to", "from", "by", "with", "for", "of", "off", "into", "onto", "before", "after", "over",
            "under", "above", "below", "he", "she", "his", "her", "hers", "and", "or", "all", "some", "any", "more",
            "most");
    /** Prefixes that turn a word into its opposite at the price of two letters. */
    private static final List<String> OPPOSITES = List.of("un", "in", "im", "non", "dis", "ir", "il", "de", "mis");

    private static final int SHORT = 4;
    private static final int LONG = 8;
    /** So many slips more than a word may have, and it is another. */
    private static final int FAR = 3;

    /** Of shorter words too many are near; a hint would give the key away. */
    private static final int LONG_ENOUGH_FOR_A_HINT = 6;

    private Spelling() {}

    /** MISSPELT for a slip, NEAR for a little more than that, else WRONG. */
    static Verdict compare(Wording key, Wording given, NamesInArticle names) {
        int length = key.folded().length();
        int distance = distance(key, given);
        if (length < SHORT
                || distance > allowed(length) + 1
                || isOther(key, given)
                || names.isNearerToAnother(given, key, distance)) {
            return Verdict.WRONG;
        }
        int worst = wordByWord(key.words(), given.words());
        if (distance <= allowed(length) && worst == 0) {
            return Verdict.MISSPELT;
        }
        return length >= LONG_ENOUGH_FOR_A_HINT && worst < FAR ? Verdict.NEAR : Verdict.WRONG;
    }

    /** Damerau-Levenshtein, in code units of the folded words. */
    static int distance(Wording one, Wording other) {
        return DISTANCE.apply(one.folded(), other.folded());
    }

    static int distance(String one, String other) {
        return DISTANCE.apply(one, other);
    }

    /** How many slips a word or phrase of so many letters may have. */
    static int allowed(int length) {
        if (length < SHORT) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    /** By how many slips the word that is worst has more than a word of its length may have. */
    private static int wordByWord(List<String> key, List<String> given) {
        if (key.size() != given.size()) {
            // Words written together, or one in two.
            int joined = distance(String.join("", key), String.join("", given));
            return joined <= 1 ? 0 : FAR;
        }
        return IntStream.range(0, key.size())
                .map(i -> excess(key.get(i), given.get(i)))
                .max()
                .orElse(0);
    }

    private static int excess(String key, String given) {
        if (key.length() < SHORT - 1 && !key.equals(given)) {
            return isTurned(key, given) ? 0 : FAR;
        }
        return Math.max(0, distance(key, given) - allowed(key.length()));
    }

    /** Within a phrase, "fo" is "of". */
    private static boolean isTurned(String key, String given) {
        return key.length() == given.length()
                && distance(key, given) == 1
                && key.charAt(0) == given.charAt(given.length() - 1);
    }

    private static boolean isOther(Wording key, Wording given) {
        if (!digits(key).equals(digits(given))
                || isNegated(key) != isNegated(given)
                || (Lexicon.isPlace(given.folded()) && !Lexicon.isSamePlace(key.folded(), given.folded()))) {
            return true;
        }
        List<String> right = key.words();
        List<String> typed = given.words();
        return right.size() == typed.size()
                && IntStream.range(0, right.size()).anyMatch(i -> areOther(right.get(i), typed.get(i)));
    }

    private static boolean areOther(String key, String given) {
        return !key.equals(given)
                && (Lexicon.areDifferentWords(key, given)
                        || (SMALL_WORDS.contains(key) && SMALL_WORDS.contains(given))
                        || OPPOSITES.stream()
                                .anyMatch(prefix -> given.equals(prefix + key) || key.equals(prefix + given)));
    }

    private static List<String> digits(Wording wording) {
        return DIGITS.matcher(wording.text()).results().map(MatchResult::group).toList();
    }

    private static boolean isNegated(Wording wording) {
        Set<String> said = wording.words().stream().filter(NEGATIONS::contains).collect(Collectors.toSet());
        return !said.isEmpty() || CONTRACTED.matcher(wording.text()).find();
    }
}
