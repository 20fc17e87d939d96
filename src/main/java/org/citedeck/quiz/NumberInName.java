package org.citedeck.quiz;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citedeck.generator.language.Lexicon;

/** Tells a number that belongs to a name, as in "Apollo 11" and "Three Gorges Dam", from one that counts something. */
final class NumberInName {

    /** Words before a number that have a capital from the beginning of a sentence. */
    private static final Set<String> QUANTIFYING = Set.of(
            "all", "both", "each", "every", "only", "no", "another", "these", "those", "my", "our", "your", "his",
            "her", "its", "their");

    private static final Set<String> CURRENCIES = Stream.concat(
                    Stream.of("Rs"), Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> words;

    private NumberInName(List<String> words) {
        this.words = words;
    }

    /**
     * What the name consists of beside its number.
     *
     * @param text as it was written, with its capitals
     * @return the words with a capital; empty where the text is no name with a number in it
     */
    static String beside(String text) {
        var words = new NumberInName(Stream.of(text.strip().split("\\s+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList());
        return words.followsName() || words.beginsName()
                ? words.words.stream().filter(NumberInName::isNaming).collect(Collectors.joining(" "))
                : "";
    }

    /** "Apollo 11", "Formula One", "Group of Seven". */
    private boolean followsName() {
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1);
            if (isNumber(words.get(i)) && !isNumber(before) && (isNaming(before) || isCapital(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "Three Gorges Dam", "10 Downing Street"; but not "12 Israelis" and "Twelve South Koreans". */
    private boolean beginsName() {
        if (words.size() < 2 || !isNumber(words.get(0))) {
            return false;
        }
        List<String> rest = words.subList(1, words.size());
        String last = rest.get(rest.size() - 1).toLowerCase(Locale.ROOT);
        return rest.stream().allMatch(NumberInName::isNaming)
                && (isCapital(words.get(0)) || rest.size() > 1)
                && !last.endsWith("s")
                && !Lexicon.isPlace(last);
    }

    /** Whether it has a capital, and not for being a possessive, a unit or the beginning of a sentence. */
    private static boolean isNaming(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isCapital(word)
                && !word.matches(".*(?:['’]s|s['’])")
                && !isNumber(word)
                && NumberWords.scale(lower).isEmpty()
                && !Units.isKnown(lower)
                && !Units.isVague(lower)
                && !AmountReader.isBound(lower)
                && !CURRENCIES.contains(word)
                && !QUANTIFYING.contains(lower);
    }

    private static boolean isNumber(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0))
                || Stream.of(NumberWords.cardinal(lower), NumberWords.ordinal(lower))
                        .anyMatch(Optional::isPresent);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
