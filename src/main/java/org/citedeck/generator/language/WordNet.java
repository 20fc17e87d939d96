package org.citedeck.generator.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/** WordNet 3.1 (Miller 1995; Princeton University), opened once. */
final class WordNet {

    private static final Dictionary DICTIONARY = open();

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

    /** The lexicographer's file of a noun's most frequent sense: "noun.person", "noun.act"; empty if not known. */
    static String field(String noun) {
        List<Synset> senses = senses(noun);
        return senses.isEmpty() ? "" : senses.get(0).getLexFileName();
    }
}
