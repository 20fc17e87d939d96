package org.citedeck.generator.proposal.distractor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import org.citedeck.generator.language.EntityType;

/** Other states or provinces of the same country, by WordNet; those of the same part of it first. */
final class SisterStates implements DistractorSource {

    private static final Set<String> CLASSES = Set.of(
            "American state",
            "Canadian province",
            "Australian state",
            "state",
            "province",
            "Italian region",
            "French region");

    private final WordNet wordnet;

    SisterStates(WordNet wordnet) {
        this.wordnet = wordnet;
    }

    @Override
    public List<String> candidates(Slot slot) {
        if (slot.answer().type() != EntityType.STATE || !slot.rightToo().isClosed()) {
            return List.of();
        }
        return wordnet.senses(slot.answer().text()).stream()
                .filter(s -> kind(s) != null)
                .limit(1)
                .flatMap(s -> sisters(s).stream())
                .map(s -> WordNet.words(s).get(0))
                .filter(name -> !slot.articleHas(name))
                .distinct()
                .toList();
    }

    private List<Synset> sisters(Synset state) {
        Synset kind = kind(state);
        return wordnet.containersOf(state).stream()
                .map(c -> wordnet.related(c, PointerType.PART_MERONYM))
                .sorted(Comparator.comparingInt(List::size))
                .flatMap(List::stream)
                .filter(s ->
                        !s.equals(state) && kind != null && wordnet.classesOf(s).contains(kind))
                .toList();
    }

    private @org.jspecify.annotations.Nullable Synset kind(Synset state) {
        return wordnet.classesOf(state).stream()
                .filter(c -> CLASSES.stream().anyMatch(k -> WordNet.isCalled(c, k)))
                .findFirst()
                .orElse(null);
    }
}
