package org.citedeck.generator.proposal.gate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sums and counts told in figures: "$612,000", "1.9 million", "£14m". */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            "(\\d[\\d,]*(?:\\.\\d+)?)[ -]?(thousand|million|billion|trillion|crore|lakh|bn|mn|m|k)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Double> SCALES = Map.of(
            "thousand",
            1e3,
            "k",
            1e3,
            "lakh",
            1e5,
            "million",
            1e6,
            "mn",
            1e6,
            "m",
            1e6,
            "crore",
            1e7,
            "billion",
            1e9,
            "bn",
            1e9,
            "trillion",
            1e12);
    /** Smaller ones are counts and years, which either are the same or tell nothing. */
    private static final double LEAST = 3000;
    /** Headlines round. */
    private static final double NEAR = 0.05;

    private Figures() {}

    /** Whether a text tells a large number that is, rounded, one of another text. */
    static boolean nearlyTells(String text, String other) {
        List<Double> told = in(text);
        return in(other).stream()
                .filter(figure -> figure >= LEAST)
                .anyMatch(figure -> told.stream().anyMatch(t -> Math.abs(t - figure) <= NEAR * figure));
    }

    /** Whether one figure of a text and that of another make one of a third: "over 900 rescued" of 700 and 200. */
    static boolean adds(String text, String other, String sum) {
        List<Double> sums = in(sum);
        return in(other).stream()
                .anyMatch(one ->
                        in(text).stream().filter(figure -> figure > 1).anyMatch(figure -> sums.contains(one + figure)));
    }

    private static List<Double> in(String text) {
        return FIGURE.matcher(text).results().map(Figures::value).toList();
    }

    private static double value(MatchResult figure) {
        double number = Double.parseDouble(figure.group(1).replace(",", ""));
        String scale = figure.group(2);
        return scale == null ? number : number * SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 1.0);
    }
}
