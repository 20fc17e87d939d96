package org.citedeck.generator.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How right pronouns and short descriptions are resolved, by the chains of a treebank: a resolution is right where the pronoun
 * belongs to the chain that most of the entity's names belong to. Recall is over third-person pronouns whose chain has a name.
 */
final class ReferenceScore {

    private static final Set<String> THIRD = Set.of(
            "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "himself", "herself",
            "itself");

    /** Gold, found, right. */
    private final Map<String, int[]> counts = new TreeMap<>();

    private final StringBuilder wrong = new StringBuilder();

    void add(List<GoldSentence> gold, AnnotatedText found) {
        Map<Entity, Integer> chainOf = chains(gold, found);
        Set<Integer> named = new HashSet<>();
        for (GoldSentence sentence : gold) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isNamed(i)) {
                    named.addAll(sentence.chains().get(i));
                }
            }
        }
        for (int s = 0; s < gold.size(); s++) {
            AnnotatedSentence sentence = found.sentences().get(s);
            for (int i = 0; i < gold.get(s).size(); i++) {
                String kind = kind(sentence, sentence.token(i));
                if (kind.isEmpty()) {
                    continue;
                }
                int[] count = counts.computeIfAbsent(kind, k -> new int[3]);
                Set<Integer> chains = gold.get(s).chains().get(i);
                count[0] += chains.stream().anyMatch(named::contains) ? 1 : 0;
                Optional<Entity> entity = found.entityAt(sentence, i).filter(chainOf::containsKey);
                if (entity.isPresent()) {
                    boolean right = chains.contains(chainOf.get(entity.get()));
                    count[1]++;
                    count[2] += right ? 1 : 0;
                    if (!right) {
                        wrong.append("  ")
                                .append(sentence.token(i).text())
                                .append(" = ")
                                .append(entity.get().name());
                        wrong.append(" in: ")
                                .append(String.join(" ", gold.get(s).words()))
                                .append('\n');
                    }
                }
            }
        }
    }

    /** The chain that most names of an entity belong to. */
    private static Map<Entity, Integer> chains(List<GoldSentence> gold, AnnotatedText found) {
        Map<Entity, Map<Integer, Integer>> votes = new HashMap<>();
        for (AnnotatedSentence sentence : found.sentences()) {
            for (Mention mention : sentence.mentions()) {
                Optional<Entity> entity = found.entityAt(sentence, mention.head());
                for (int i = mention.first(); entity.isPresent() && i < mention.end(); i++) {
                    for (int chain : gold.get(sentence.id()).chains().get(i)) {
                        votes.computeIfAbsent(entity.get(), e -> new HashMap<>())
                                .merge(chain, 1, Integer::sum);
                    }
                }
            }
        }
        Map<Entity, Integer> chains = new HashMap<>();
        votes.forEach((entity, count) -> chains.put(
                entity,
                count.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        return chains;
    }

    private static String kind(AnnotatedSentence sentence, Token token) {
        if (token.tag().startsWith("PRP")) {
            String word = token.text().toLowerCase(Locale.ROOT);
            return !THIRD.contains(word) ? "" : word.startsWith("i") ? "it" : word.startsWith("t") ? "they" : "he/she";
        }
        boolean described = token.isNoun() && sentence.mentionAt(token.index()).isEmpty();
        return described
                        && sentence.children(token, "det").stream()
                                .anyMatch(d -> d.lemma().equals("the"))
                ? "the …"
                : "";
    }

    /** What was resolved wrongly, a line each. */
    String wrong() {
        return wrong.toString();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("references");
        counts.forEach((kind, n) -> out.append(String.format(
                Locale.ROOT,
                " | %s: %d found of %d, precision %.1f",
                kind,
                n[1],
                n[0],
                100.0 * n[2] / Math.max(1, n[1]))));
        return out.toString();
    }
}
