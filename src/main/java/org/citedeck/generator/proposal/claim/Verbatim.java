package org.citedeck.generator.proposal.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a claim only repeats its sentence: a student would find it by its look, not by its meaning. */
final class Verbatim {

    /** Share of the claim's words that may stand together in the sentence as they stand in the claim. */
    private static final double MOST = 0.7;
    /** So few words dropped in between are no other wording. */
    private static final int SMALL_CUT = 2;

    /** Words of dates: a date moved to the front, or told in full, is no other wording. */
    private static final Pattern DATE = Pattern.compile(
            "\\d+|january|february|march|april|may|june|july|august|september|october|november|december");

    private Verbatim() {}

    static boolean is(String claim, String sentence) {
        List<String> told = words(claim);
        List<String> original = words(sentence);
        long telling = told.stream().filter(w -> !DATE.matcher(w).matches()).count();
        return longestRun(told, original) >= MOST * telling || isCutFrom(told, original);
    }

    /** Whether the claim is a piece of the sentence with a word or two left out. */
    private static boolean isCutFrom(List<String> told, List<String> original) {
        for (int start = 0; start < original.size(); start++) {
            int matched = 0;
            for (int i = start; i < Math.min(original.size(), start + told.size() + SMALL_CUT); i++) {
                if (matched < told.size() && original.get(i).equals(told.get(matched))) {
                    matched++;
                }
            }
            if (matched == told.size()) {
                return true;
            }
        }
        return false;
    }

    private static int longestRun(List<String> told, List<String> original) {
        int longest = 0;
        int[] before = new int[original.size() + 1];
        for (String word : told) {
            int[] runs = new int[original.size() + 1];
            for (int i = 0; i < original.size(); i++) {
                if (original.get(i).equals(word)) {
                    runs[i + 1] = before[i] + 1;
                    longest = Math.max(longest, runs[i + 1]);
                }
            }
            before = runs;
        }
        return longest;
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}']+", " ");
        return List.of(plain.strip().split(" ", -1));
    }
}
