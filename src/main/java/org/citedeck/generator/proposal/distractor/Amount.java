package org.citedeck.generator.proposal.distractor;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with exactly one number in it.
 *
 * @param before all that stands before the number: "about $"
 * @param capital whether the word for the number begins with a capital letter
 * @param after all that stands behind it: " million", "%", " votes"
 */
record Amount(String before, BigDecimal value, Notation notation, boolean capital, String after) {

    enum Notation {
        DIGITS,
        DIGITS_WITHOUT_COMMAS,
        WORD,
        ORDINAL_DIGITS,
        ORDINAL_WORD
    }

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(st|nd|rd|th)?(?![\\d,])");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine"
            + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\\b)?");
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(ULocale.US, RuleBasedNumberFormat.SPELLOUT);
        for (int i = 1; i < 100; i++) {
            CARDINALS.put(speller.format(i), i);
            ORDINALS.put(speller.format(i, "%spellout-ordinal"), i);
        }
    }

    /** The number of a text; empty unless it has one and only one, in figures or words. */
    static Optional<Amount> of(String text) {
        List<Amount> found = all(text);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Every number of a text, each with all that stands around it. */
    static List<Amount> all(String text) {
        List<Amount> found = new ArrayList<>();
        Matcher figures = FIGURES.matcher(text);
        while (figures.find()) {
            String digits = figures.group(1);
            Notation notation =
                    digits.contains(",") || digits.replaceFirst("\\..*", "").length() < 4
                            ? Notation.DIGITS
                            : Notation.DIGITS_WITHOUT_COMMAS;
            if (figures.group(2) != null) {
                notation = Notation.ORDINAL_DIGITS;
            }
            BigDecimal value = new BigDecimal(digits.replace(",", ""));
            found.add(new Amount(
                    text.substring(0, figures.start()), value, notation, false, text.substring(figures.end())));
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            Integer value = CARDINALS.getOrDefault(word, ORDINALS.get(word));
            if (value != null) {
                Notation notation = CARDINALS.containsKey(word) ? Notation.WORD : Notation.ORDINAL_WORD;
                found.add(new Amount(
                        text.substring(0, words.start()),
                        BigDecimal.valueOf(value),
                        notation,
                        Character.isUpperCase(words.group().charAt(0)),
                        text.substring(words.end())));
            }
        }
        return found;
    }

    boolean isOrdinal() {
        return notation == Notation.ORDINAL_DIGITS || notation == Notation.ORDINAL_WORD;
    }

    /** The same text with another number in it; as words only below 100. */
    String with(BigDecimal other) {
        String number =
                switch (notation) {
                    case DIGITS -> String.format(Locale.US, "%,." + Math.max(0, other.scale()) + "f", other);
                    case DIGITS_WITHOUT_COMMAS -> other.toPlainString();
                    case WORD -> capitalized(spelled(CARDINALS, other));
                    case ORDINAL_DIGITS -> Ordinals.digits(other.intValueExact());
                    case ORDINAL_WORD -> capitalized(spelled(ORDINALS, other));
                };
        return before + number + after;
    }

    private String capitalized(String word) {
        return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private static String spelled(Map<String, Integer> words, BigDecimal number) {
        return words.entrySet().stream()
                .filter(e -> e.getValue() == number.intValueExact())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
