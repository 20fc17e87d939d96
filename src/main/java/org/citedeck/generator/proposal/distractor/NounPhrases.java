package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/**
 * Phrases of the article that are built like the answer and mean something close: "an embassy", "a consulate".
 *
 * <p>Few articles hold three of them. Anything less close would be a joke among the choices.
 */
final class NounPhrases implements DistractorSource {

    private static final double SHORTEST = 0.6;
    private static final double LONGEST = 1.4;
    /** Steps up from each head to what both are. */
    private static final int GENERATIONS = 2;

    private final WordNet wordnet;

    NounPhrases(WordNet wordnet) {
        this.wordnet = wordnet;
    }

    private record Built(String text, String determiner, String tag, Synset meaning) {}

    @Override
    public List<String> candidates(Slot slot) {
        String answer = slot.answer().text();
        if (slot.answer().type() != EntityType.NONE
                || slot.isNegated()
                || answer.matches(".*(?:[A-Z0-9]|\\b(?:and|or)\\b).*")) {
            return List.of();
        }
        List<Built> phrases = new ArrayList<>();
        List<Built> sameSentence = new ArrayList<>();
        for (AnnotatedSentence sentence : slot.text().sentences()) {
            boolean holdsAnswer =
                    slot.text().source().textOf(sentence.sentence()).contains(answer);
            sentence.tokens()
                    .forEach(t -> build(slot, sentence, t).ifPresent((holdsAnswer ? sameSentence : phrases)::add));
        }
        // what stands in the answer's own sentence is often true of the same fact
        return sameSentence.stream()
                .filter(p -> p.text().equals(answer))
                .findFirst()
                .map(key -> phrases.stream()
                        .filter(p -> isParallel(key, p))
                        .map(Built::text)
                        .filter(t -> !slot.promptHas(t))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Optional<Built> build(Slot slot, AnnotatedSentence sentence, Token head) {
        if (!head.tag().matches("NNS?")
                || head.is("compound")
                || slot.text().entityAt(sentence, head.index()).isPresent()) {
            return Optional.empty();
        }
        BitSet tree = sentence.subtree(head);
        int first = tree.nextSetBit(0);
        int last = tree.length() - 1;
        boolean whole = tree.cardinality() == last - first + 1;
        boolean simple = tree.stream()
                .mapToObj(sentence::token)
                .noneMatch(t -> t.isPunctuation()
                        || t.isProperNoun()
                        || t.tag().equals("CD")
                        || t.tag().equals("POS")
                        || t.isPronoun()
                        || t.isVerb()
                        || t.tag().startsWith("W")
                        || t.is("conj"));
        if (!whole || !simple || sentence.has(head, "case", "nmod:poss")) {
            return Optional.empty();
        }
        String text = slot.text()
                .source()
                .text()
                .substring(sentence.token(first).start(), sentence.token(last).end());
        return wordnet.senses(head.lemma()).stream()
                .findFirst()
                .map(m -> new Built(text, determiner(sentence.token(first)), head.tag(), m));
    }

    private static String determiner(Token first) {
        String word = first.lemma().toLowerCase(java.util.Locale.ROOT);
        return first.is("det") ? word.replaceFirst("^an$", "a") : first.tag().startsWith("CD") ? "number" : "";
    }

    private boolean isParallel(Built key, Built other) {
        double length = (double) other.text().length() / key.text().length();
        return length >= SHORTEST
                && length <= LONGEST
                && key.determiner().equals(other.determiner())
                && key.tag().equals(other.tag())
                && !key.meaning().equals(other.meaning())
                && key.meaning().getLexFileNum() == other.meaning().getLexFileNum()
                && broader(key.meaning()).stream().anyMatch(broader(other.meaning())::contains);
    }

    private List<Synset> broader(Synset meaning) {
        List<Synset> found = new ArrayList<>(List.of(meaning));
        List<Synset> level = List.of(meaning);
        for (int i = 0; i < GENERATIONS; i++) {
            level = level.stream()
                    .flatMap(s -> wordnet.related(s, PointerType.HYPERNYM).stream())
                    .toList();
            found.addAll(level);
        }
        return found;
    }
}
