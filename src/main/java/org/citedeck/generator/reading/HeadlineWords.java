package org.citedeck.generator.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of an article's headline.
 *
 * @param all in lower case, figures without the marks between their digits; empty where there is no headline
 */
public record HeadlineWords(Set<String> all) {

    /** Shorter ones are mostly grammar. */
    private static final int TELLING_LENGTH = 4;
    /** So much of a word tells its kin. */
    private static final int STEM = 5;

    private static final int LEAST_STEM = 4;

    public static HeadlineWords of(SourceText article) {
        String title = article.metadata().title();
        return new HeadlineWords(title == null ? Set.of() : words(title));
    }

    /** The words of a text, as those of a headline are kept. */
    public static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replaceAll("(?<=\\d),(?=\\d)", "")
                        .split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the headline has a word or its kin: "elected" of "election", "lands" of "landing". */
    public boolean speakOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return all.stream().anyMatch(told -> areKin(told, lower));
    }

    /** Whether two words in lower case begin alike, up to an ending of one. */
    public static boolean areKin(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int stem = Math.min(STEM, Math.max(LEAST_STEM, shorter - 1));
        return word.equals(other) || (shorter >= stem && word.startsWith(other.substring(0, stem)));
    }

    /** Share of the headline's longer words that a text has, 0 to 1. */
    public double shareIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> telling =
                all.stream().filter(word -> word.length() >= TELLING_LENGTH).collect(Collectors.toSet());
        return telling.isEmpty()
                ? 0
                : (double) telling.stream().filter(lower::contains).count() / telling.size();
    }
}
