package org.citedeck.generator.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts and compares the words of a text. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’.,-]*[\\p{L}\\p{M}\\p{N}])?");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /** The commonest English words that other languages do not share in this spelling and frequency. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "it", "with", "as", "his", "on", "be",
            "at", "by", "had", "are", "but", "from", "or", "have", "an", "they", "which", "were", "their", "has",
            "would", "been", "who", "will", "this", "he", "she", "its", "said", "not", "after", "about", "more", "when",
            "into", "than", "could", "there", "what", "we", "you", "her", "them", "over", "also", "all", "we're",
            "it's");

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Words() {}

    static int count(String text) {
        Matcher words = WORD.matcher(text);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }

    static double functionShare(String text) {
        Matcher words = WORD.matcher(text);
        int all = 0;
        int function = 0;
        while (words.find()) {
            all++;
            if (FUNCTION_WORDS.contains(words.group().toLowerCase(Locale.ROOT).replace('’', '\''))) {
                function++;
            }
        }
        return all == 0 ? 0 : (double) function / all;
    }

    /** Capitalised words that do not begin a sentence: mostly names. Lower case, possessive cut off. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            int before = words.start() - 1;
            boolean inside = before > 0
                    && text.charAt(before) == ' '
                    && (Character.isLetterOrDigit(text.charAt(before - 1)) || text.charAt(before - 1) == ',');
            String name = bare(words.group());
            if (inside && Character.isUpperCase(words.group().charAt(0)) && !CALENDAR.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Stems, roughly, of the words that carry meaning. */
    static Set<String> content(String text) {
        Set<String> content = new LinkedHashSet<>();
        Matcher words = WORD.matcher(text.replace('-', ' '));
        while (words.find()) {
            String word = bare(words.group());
            if (word.length() >= 3 && !FUNCTION_WORDS.contains(word)) {
                content.add(word.substring(0, Math.min(5, word.length())));
            }
        }
        return content;
    }

    private static String bare(String word) {
        return POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
