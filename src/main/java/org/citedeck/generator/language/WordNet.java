package org.citedeck.generator.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/** WordNet 3.1 (Miller 1995; Princeton University), opened once. */
public final class WordNet {

    private static final Dictionary DICTIONARY = open();
    private static final Map<String, String> FIELDS = new ConcurrentHashMap<>();

    private WordNet() {}

    private static Dictionary open() {
        try {
            return Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be opened", e));
        }
    }

    /** The senses of a noun, the most frequent first; empty where it is not known. */
    static synchronized List<Synset> senses(String noun) {
        try {
            IndexWord word = DICTIONARY.getIndexWord(POS.NOUN, noun.toLowerCase(Locale.ROOT));
            return word == null ? List.of() : List.copyOf(word.getSenses());
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }

    /**
     * What a word means as the first part of speech that it can be, a noun before a verb, inflected or not; the most
     * frequent sense first. Empty where it is not known.
     */
    static synchronized List<Synset> meanings(String word) {
        try {
            return Stream.of(DICTIONARY.lookupAllIndexWords(word).getIndexWordArray())
                    .min(Comparator.comparing(IndexWord::getPOS))
                    .map(found -> List.copyOf(found.getSenses()))
                    .orElse(List.of());
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }

    /** Whether a sense is one single thing that has a name, such as a town. */
    static synchronized boolean isName(Synset sense) {
        try {
            return !sense.getTargets(PointerType.INSTANCE_HYPERNYM).isEmpty();
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }

    /** The lexicographer's file of a noun's most frequent sense: "noun.person", "noun.act"; empty if not known. */
    public static String field(String noun) {
        return FIELDS.computeIfAbsent(noun.toLowerCase(Locale.ROOT), word -> {
            List<Synset> senses = senses(word);
            return senses.isEmpty() ? "" : senses.get(0).getLexFileName();
        });
    }
}
