package org.citedeck.quiz;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts: "1.2 million", "1,200,000" and "$1,200,000" are the same; "12%" and "12 percent" too. */
final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("[+-]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));
    /** Words that only say how exact an amount is. */
    private static final Set<String> VAGUE =
            Set.of("about", "around", "some", "nearly", "almost", "roughly", "approximately", "the", "a", "an", "and");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Numbers() {}

    static boolean hasNumber(String text) {
        return !Amount.of(text).values().isEmpty();
    }

    /** Whether the typed words give the key's amounts. Units may be left off, but not be others. */
    static boolean sameAmount(String key, String typed) {
        Amount expected = Amount.of(key);
        Amount given = Amount.of(typed);
        return !expected.values().isEmpty()
                && expected.sameValues(given)
                && expected.units().containsAll(given.units());
    }

    /**
     * The numbers of a wording and its other words.
     *
     * @param units with % as "percent"
     */
    record Amount(List<BigDecimal> values, Set<String> units) {

        static Amount of(String text) {
            String plain = Wording.of(text)
                    .text()
                    .replace("%", " percent ")
                    .replaceAll("\\bper cent\\b", "percent")
                    .replaceAll("([$€£])", " $1 ");
            var values = new ArrayList<BigDecimal>();
            var units = new TreeSet<String>();
            var digits = DIGITS.matcher(plain);
            int at = 0;
            while (digits.find(at)) {
                words(plain.substring(at, digits.start()), values, units);
                values.add(new BigDecimal(digits.group().replaceAll("[, +]", "")));
                at = digits.end();
            }
            words(plain.substring(at), values, units);
            return new Amount(values, units);
        }

        boolean sameValues(Amount other) {
            if (values.size() != other.values.size()) {
                return false;
            }
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).compareTo(other.values.get(i)) != 0) {
                    return false;
                }
            }
            return true;
        }

        private static void words(String run, List<BigDecimal> values, Set<String> units) {
            boolean follows = !values.isEmpty();
            for (String word : BLANKS.splitAsStream(run.strip()).toList()) {
                BigDecimal scale = SCALES.get(word);
                BigDecimal spelled = scale == null ? spelledOut(word) : null;
                if (scale != null && follows) {
                    values.set(values.size() - 1, values.get(values.size() - 1).multiply(scale));
                } else if (spelled != null) {
                    values.add(spelled);
                    follows = true;
                } else if (!word.isEmpty() && !VAGUE.contains(word)) {
                    units.add(word);
                    follows = false;
                }
            }
        }

        private static @Nullable BigDecimal spelledOut(String word) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
                return null;
            }
            var position = new ParsePosition(0);
            // A format keeps state while it parses, so each parse has its own.
            var format = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
            Number number = format.parse(word, position);
            return position.getIndex() == word.length() && number != null ? new BigDecimal(number.toString()) : null;
        }
    }
}
