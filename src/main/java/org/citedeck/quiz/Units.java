package org.citedeck.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words beside a number, in one spelling each. */
final class Units {

    private static final List<List<String>> SAME = List.of(
            List.of("percent", "%", "pct"),
            List.of("$", "dollar", "us$", "usd", "buck"),
            List.of("€", "euro", "eur"),
            List.of("£", "pound", "gbp", "quid"),
            List.of("km", "kilometer", "kilometre"),
            List.of("metre", "meter", "m"),
            List.of("cm", "centimeter", "centimetre"),
            List.of("mm", "millimeter", "millimetre"),
            List.of("mile", "mi"),
            List.of("foot", "feet", "ft"),
            List.of("inch", "inches"),
            List.of("kg", "kilogram", "kilogramme", "kilo"),
            List.of("tonne", "ton"),
            List.of("litre", "liter"),
            List.of("degree", "°"),
            List.of("people", "person", "persons"),
            List.of("year", "yr"),
            List.of("hour", "hr", "h"),
            List.of("minute", "min"),
            List.of("second", "sec"));
    private static final Map<String, String> SPELLING = new HashMap<>();

    static {
        SAME.forEach(row -> row.forEach(word -> SPELLING.put(word, row.get(0))));
    }

    /** Words that only say how exact an amount is, or hold two of them together. */
    private static final Set<String> VAGUE = Set.of(
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "circa",
            "the",
            "a",
            "an",
            "and",
            "of",
            "between",
            "from",
            "to",
            "until",
            "till",
            "or",
            "in",
            "on",
            "at",
            "for",
            "by",
            "just",
            "exactly",
            "total");

    private Units() {}

    static boolean isVague(String word) {
        return VAGUE.contains(word);
    }

    static boolean isKnown(String word) {
        return SPELLING.containsKey(word);
    }

    static String spelling(String word) {
        String known = SPELLING.get(word);
        if (known != null) {
            return known;
        }
        String one = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        return SPELLING.getOrDefault(one, one);
    }
}
