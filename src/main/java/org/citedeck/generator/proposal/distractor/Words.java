package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to compare: lower case, without leading article, possessive endings and punctuation.
 *
 * @param words never holding an empty one
 */
record Words(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’&-]*|[$€£%]");

    static Words of(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (m.find()) {
            String word = m.group().replaceAll("'s$|[.,'&-]+$", "");
            if (!(words.isEmpty() && word.matches("the|an?"))) {
                words.add(word);
            }
        }
        return new Words(List.copyOf(words));
    }

    /** Whether the other's words stand in this one, side by side. */
    boolean contains(Words other) {
        int last = words.size() - other.words.size();
        for (int i = 0; i <= last; i++) {
            if (words.subList(i, i + other.words.size()).equals(other.words)) {
                return !other.words.isEmpty();
            }
        }
        return false;
    }

    int size() {
        return words.size();
    }

    String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
}
