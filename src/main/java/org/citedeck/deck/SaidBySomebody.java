package org.citedeck.deck;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citedeck.generator.language.WordList;

/** Whether a sentence gives what somebody says, as far as its words tell. */
final class SaidBySomebody {

    private static final WordList SPEAKING = WordList.of("speaking-verbs");
    /** These need a clause: "found that", not "found a key". */
    private static final WordList ASSERTING = WordList.of("asserting-verbs");

    private static final Pattern CITED = Pattern.compile("\\baccording to\\b|[“\"]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");
    /** Before "deny" or "claim", which else may be a noun: "experts deny", "her claim". */
    private static final Pattern SEVERAL = Pattern.compile("they|we|who|people|[\\p{L}-]+s");

    private SaidBySomebody() {}

    static boolean is(String sentence) {
        if (CITED.matcher(sentence).find()) {
            return true;
        }
        List<String> words = WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return IntStream.range(0, words.size()).anyMatch(at -> says(words, at));
    }

    private static boolean says(List<String> words, int at) {
        String word = words.get(at);
        return SPEAKING.containsVerb(word)
                || (SPEAKING.contains(word)
                        && at > 0
                        && SEVERAL.matcher(words.get(at - 1)).matches())
                || (ASSERTING.containsVerb(word)
                        && at + 1 < words.size()
                        && words.get(at + 1).equals("that"));
    }
}
