package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;

/** What sort of thing a name says it is: a ministry, a bridge, a university. */
final class Kinds {

    private static final Pattern FROM_PREPOSITION = Pattern.compile(" (?:of|for|on|and|at) .*");

    private final WordNet wordnet;

    Kinds(WordNet wordnet) {
        this.wordnet = wordnet;
    }

    /** Whether both names hold nouns for the same sort of thing; a name without such a noun is like no other. */
    boolean alike(String one, String other) {
        Optional<Synset> kind = kind(one);
        Optional<Synset> otherKind = kind(other);
        if (kind.isEmpty() || otherKind.isEmpty()) {
            return false;
        }
        return noun(one).equals(noun(other))
                || broader(kind.get()).stream().anyMatch(broader(otherKind.get())::contains);
    }

    private Optional<Synset> kind(String name) {
        if (Words.of(name).size() < 2) {
            return Optional.empty();
        }
        return wordnet.senses(noun(name)).stream()
                .limit(3)
                .filter(s ->
                        WordNet.words(s).get(0).equals(WordNet.words(s).get(0).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The noun before "of", else the last one: ministry, bridge. */
    private static String noun(String name) {
        return Words.of(FROM_PREPOSITION.matcher(name).replaceFirst("")).last();
    }

    private List<Synset> broader(Synset kind) {
        List<Synset> found = new ArrayList<>(List.of(kind));
        found.addAll(wordnet.related(kind, PointerType.HYPERNYM));
        return found;
    }
}
