package org.citedeck.generator.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Common nouns that mean people, from CoreNLP's list of animate words (Bergsma and Lin 2006). */
public final class PersonNouns {

    private static final Set<String> WORDS = load();

    private PersonNouns() {}

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        for (String line : WordList.lines("/edu/stanford/nlp/models/dcoref/animate.unigrams.txt")) {
            words.add(line.strip().toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(words);
    }

    public static boolean contains(String lemma) {
        return WORDS.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
