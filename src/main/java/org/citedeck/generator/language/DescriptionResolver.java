package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citedeck.generator.language.Coreference.Place;

/**
 * "The festival" is the Taipei Lantern Festival where the text has spoken of one festival only by name. Descriptions with
 * the same head, one of them named and all others bare.
 */
final class DescriptionResolver {

    private static final int MAX_WORDS = 9;
    private static final Set<String> SINGULAR = Set.of("NN", "NNP");

    /** Adds an entity for each noun that one full description introduces, and marks the bare ones behind it. */
    void resolve(List<AnnotatedSentence> sentences, List<Entity> entities, Map<Place, Integer> entityOfToken) {
        Map<String, List<Described>> byHead = new LinkedHashMap<>();
        for (AnnotatedSentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isNoun() && !entityOfToken.containsKey(new Place(sentence.id(), token.index()))) {
                    describe(sentence, token)
                            .forEach(d -> byHead.computeIfAbsent(d.head(), h -> new ArrayList<>())
                                    .add(d));
                }
            }
        }
        byHead.forEach((head, described) -> {
            List<Entity> called = entities.stream()
                    .filter(e ->
                            e.type() != EntityType.PERSON && lastWord(e.name()).equals(head))
                    .toList();
            if (called.size() == 1) {
                described.stream()
                        .filter(d -> d.words().isEmpty()
                                && d.sentence().id() > called.get(0).introducedIn())
                        .forEach(d -> entityOfToken.put(
                                new Place(d.sentence().id(), d.token().index()),
                                called.get(0).id()));
            } else if (called.isEmpty()) {
                link(described, entities, entityOfToken);
            }
        });
    }

    /**
     * A noun phrase.
     *
     * @param words the full description; empty for a bare "the festival"
     */
    private record Described(AnnotatedSentence sentence, Token token, String head, String words) {}

    /** "The festival", with nothing that says which. */
    static boolean isBare(AnnotatedSentence sentence, Token noun) {
        List<Token> beside = sentence.children(noun).stream()
                .filter(c -> !c.is("case", "punct", "cc", "conj"))
                .toList();
        return noun.tag().equals("NN")
                && !noun.is("compound")
                && beside.size() == 1
                && beside.get(0).lemma().equals("the")
                && beside.get(0).index() == noun.index() - 1;
    }

    private static List<Described> describe(AnnotatedSentence sentence, Token noun) {
        String head = noun.lemma().toLowerCase(Locale.ROOT);
        List<Token> children = sentence.children(noun);
        if (isBare(sentence, noun)) {
            return List.of(new Described(sentence, noun, head, ""));
        }
        int first = noun.index();
        int last = noun.index();
        boolean named = false;
        boolean determined = false;
        for (Token child : children) {
            int start = sentence.subtree(child).nextSetBit(0);
            if (child.index() < noun.index() && child.is("det", "amod", "compound", "nmod:poss", "nummod")) {
                first = Math.min(first, start);
                named |= names(sentence, child);
                determined |= child.is("det", "nmod:poss");
            } else if (child.is("nmod") && start == noun.index() + 1 && names(sentence, child)) {
                last = Math.max(last, sentence.subtree(child).length() - 1);
                named = true;
            }
        }
        boolean plain = SINGULAR.contains(noun.tag()) && last - first < MAX_WORDS && !KindResolver.isKind(head);
        if (!plain || !named || !(determined || noun.isProperNoun())) {
            return List.of();
        }
        String words = definite(NameClusters.text(sentence, first, last + 1));
        boolean possessed = sentence.has(noun, "nmod:poss");
        return List.of(
                new Described(sentence, noun, head, possessed || words.startsWith("the ") ? words : "the " + words));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean names(AnnotatedSentence sentence, Token child) {
        return sentence.subtree(child).stream()
                .filter(t -> !sentence.typeAt(t).isTime())
                .anyMatch(t -> sentence.token(t).isProperNoun() || sentence.typeAt(t) == EntityType.NATIONALITY);
    }

    /** "A levee near Low Sallow" is "the levee near Low Sallow" when it is spoken of again. */
    private static String definite(String words) {
        return words.replaceFirst("^(A|An|The|This|a|an|this) ", "the ");
    }

    private static void link(List<Described> described, List<Entity> entities, Map<Place, Integer> entityOfToken) {
        List<Described> full =
                described.stream().filter(d -> !d.words().isEmpty()).toList();
        List<String> different = full.stream()
                .map(d -> d.words().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (different.size() != 1) {
            return;
        }
        Described introduction = full.get(0);
        Entity entity = new Entity(
                entities.size(),
                introduction.words(),
                null,
                EntityType.NONE,
                Entity.Gender.UNKNOWN,
                introduction.sentence().id(),
                Set.of(introduction.words()));
        List<Described> later = described.stream()
                .filter(d -> d.words().isEmpty()
                        && d.sentence().id() > introduction.sentence().id())
                .toList();
        if (later.isEmpty()) {
            return;
        }
        entities.add(entity);
        later.forEach(
                d -> entityOfToken.put(new Place(d.sentence().id(), d.token().index()), entity.id()));
    }
}
