package org.citedeck.generator.proposal.distractor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/** Nouns and names of WordNet 3.1 (Princeton University). */
final class WordNet {

    private final Dictionary dictionary;

    /** @throws UncheckedIOException if the data are not on the class path */
    WordNet() {
        try {
            dictionary = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be opened", e));
        }
    }

    /** What a noun or name may mean, the most usual first. */
    synchronized List<Synset> senses(String name) {
        try {
            IndexWord word = dictionary.getIndexWord(POS.NOUN, name.toLowerCase(Locale.ROOT));
            return word == null ? List.of() : word.getSenses();
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }

    /** What a meaning is tied to by relations of a type, each once. */
    synchronized List<Synset> related(Synset from, PointerType type) {
        try {
            List<Synset> found = new ArrayList<>();
            for (PointerTarget target : from.getTargets(type)) {
                if (!found.contains(target.getSynset())) {
                    found.add(target.getSynset());
                }
            }
            return found;
        } catch (JWNLException e) {
            throw new UncheckedIOException(new IOException("WordNet cannot be read", e));
        }
    }

    /** What a name is an instance of: a national capital, an American state. */
    List<Synset> classesOf(Synset instance) {
        return related(instance, PointerType.INSTANCE_HYPERNYM);
    }

    /** What a place lies in. */
    List<Synset> containersOf(Synset place) {
        return related(place, PointerType.PART_HOLONYM);
    }

    /** Whether a name stands for a country rather than for a state, town or person of that name. */
    boolean isCountry(Synset place) {
        return classesOf(place).stream()
                .flatMap(c -> words(c).stream())
                .anyMatch(w -> w.matches("(?:.* )?(?:country|nation|republic|kingdom|land|island|emirate)"));
    }

    static List<String> words(Synset synset) {
        return synset.getWords().stream()
                .map(Word::getLemma)
                .map(l -> l.replace('_', ' '))
                .toList();
    }

    static boolean isCalled(Synset synset, String name) {
        return words(synset).stream().anyMatch(name::equalsIgnoreCase);
    }
}
