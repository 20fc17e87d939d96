package org.citedeck.quiz;

import java.util.List;

/** Amounts: "1.2 million", "1,200,000" and "$1,200,000" are the same; "12%" and "12 percent" too. */
final class Numbers {

    private Numbers() {}

    static boolean hasNumber(String text) {
        return AmountReader.readings(text).stream()
                .anyMatch(reading -> !reading.values().isEmpty());
    }

    /** RIGHT where the typed words give the key's amounts, MISSPELT where a unit has a slip, else WRONG. */
    static Verdict compare(String key, String typed) {
        List<Amount> given = AmountReader.readings(typed);
        String name = NumberInName.beside(key);
        return AmountReader.readings(key).stream()
                .map(expected -> expected.in(AmountReader.units(name)))
                .filter(expected -> !expected.values().isEmpty())
                .flatMap(expected -> given.stream().map(expected::compare))
                .min(Enum::compareTo)
                .orElse(Verdict.WRONG);
    }
}
