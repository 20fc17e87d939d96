package org.citedeck.generator.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.extjwnl.data.Synset;

/**
 * Whether words are words, for telling a slip of the finger from another answer: "decrease" is no misspelt "increase", and
 * "Iraq" no misspelt "Iran". Knows what WordNet, CLDR and CoreNLP's lists know. Case does not count.
 */
public final class Lexicon {

    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final NameGender FIRST_NAMES = new NameGender();

    private Lexicon() {}

    /** Whether both are common words, inflected or not, and neither usually means what the other can, as spellings do. */
    public static boolean areDifferentWords(String one, String other) {
        List<Long> meanings = meanings(one);
        List<Long> others = meanings(other);
        return !meanings.isEmpty()
                && !others.isEmpty()
                && !others.contains(meanings.get(0))
                && !meanings.contains(others.get(0));
    }

    /** Whether it is a common word, inflected or not, rather than a name. */
    public static boolean isWord(String word) {
        return !meanings(word).isEmpty();
    }

    /** Whether it is the name of a country, a people, a state or a place that WordNet knows, of one word or more. */
    public static boolean isPlace(String name) {
        return GAZETTEER.isKnown(name) || !places(name).isEmpty();
    }

    /** Whether two names stand for one place: "Kiev" and "Kyiv". */
    public static boolean isSamePlace(String one, String other) {
        Set<Long> places = places(one);
        return places(other).stream().anyMatch(places::contains);
    }

    /** Whether people are called so. */
    public static boolean isFirstName(String word) {
        return FIRST_NAMES.isFirstName(word);
    }

    private static List<Long> meanings(String word) {
        return WordNet.meanings(word.toLowerCase(Locale.ROOT)).stream()
                .filter(sense -> !WordNet.isName(sense))
                .map(Lexicon::id)
                .toList();
    }

    private static Set<Long> places(String name) {
        return WordNet.senses(name).stream()
                .filter(sense -> WordNet.isName(sense) && sense.getLexFileName().equals("noun.location"))
                .map(Lexicon::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Offsets are unique within a part of speech. */
    private static long id(Synset sense) {
        return sense.getOffset() * 31 + sense.getPOS().getId();
    }
}
