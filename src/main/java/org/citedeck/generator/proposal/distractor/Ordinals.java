package org.citedeck.generator.proposal.distractor;

/** Ordinal numbers in figures. */
final class Ordinals {

    private Ordinals() {}

    /** "1st", "22nd", "113th". */
    static String digits(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
