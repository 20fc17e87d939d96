package org.citedeck.generator.proposal.distractor;

import java.util.List;
import java.util.Optional;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;

/** What sort of thing a name says it is: a ministry, a bridge, a university. */
final class Kinds {

    private static final int GENERATIONS = 1;

    private final WordNet wordnet;

    Kinds(WordNet wordnet) {
        this.wordnet = wordnet;
    }

    /** Whether both names hold nouns for the same sort of thing; a name without such a noun is like no other. */
    boolean alike(String one, String other) {
        Optional<Synset> kind = kind(one);
        Optional<Synset> otherKind = kind(other);
        return kind.isPresent()
                && otherKind.isPresent()
                && broader(kind.get()).stream().anyMatch(broader(otherKind.get())::contains);
    }

    private Optional<Synset> kind(String name) {
        String head = name.split(" (?:of|for|on|and|at) ", 2)[0];
        String noun = Words.of(head).last();
        if (noun.isEmpty() || (head.equals(name) && Words.of(name).size() < 2)) {
            return Optional.empty();
        }
        return wordnet.senses(noun).stream()
                .limit(3)
                .filter(s ->
                        WordNet.words(s).get(0).equals(WordNet.words(s).get(0).toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
    }

    private List<Synset> broader(Synset kind) {
        List<Synset> found = new java.util.ArrayList<>(List.of(kind));
        for (int i = 0; i < GENERATIONS; i++) {
            found.addAll(wordnet.related(kind, PointerType.HYPERNYM));
        }
        return found;
    }
}
