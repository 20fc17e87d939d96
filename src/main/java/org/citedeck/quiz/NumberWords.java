package org.citedeck.quiz;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English words for numbers. */
final class NumberWords {

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("tn", 1_000_000_000_000L),
            Map.entry("dozen", 12L));

    private static final Map<String, Integer> CARDINAL = new HashMap<>();
    private static final Map<String, Integer> ORDINAL = new HashMap<>();

    static {
        for (int i = 0; i < ONES.size(); i++) {
            CARDINAL.put(ONES.get(i), i);
            ORDINAL.put(ORDINALS.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            CARDINAL.put(TENS.get(i), (i + 2) * 10);
            ORDINAL.put(TENS.get(i).replaceAll("y$", "ieth"), (i + 2) * 10);
        }
    }

    private NumberWords() {}

    /** "seven", "thirty". */
    static Optional<Integer> cardinal(String word) {
        return Optional.ofNullable(CARDINAL.get(word));
    }

    /** "seventh", "thirtieth". */
    static Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ORDINAL.get(word));
    }

    /** What a number before it is multiplied by. */
    static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(SCALES.get(word)).map(BigDecimal::valueOf);
    }

    /** The parts that "thirds" or "quarter" divide a whole in. */
    static Optional<Integer> parts(String word) {
        String one = word.replaceAll("s$", "");
        if (one.equals("half") || one.equals("halve")) {
            return Optional.of(2);
        }
        if (one.equals("quarter")) {
            return Optional.of(4);
        }
        return ordinal(one).filter(parts -> parts > 2);
    }
}
