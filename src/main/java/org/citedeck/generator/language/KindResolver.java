package org.citedeck.generator.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citedeck.generator.language.Coreference.Place;

/**
 * "The company" is the one company of the text, "the city" its one city: a bare description of a kind of which the text has named
 * a single one so far. A firm is known as such by the noun beside its name: "carmaker Brandt".
 */
final class KindResolver {

    private static final WordList COMPANIES = WordList.of("company-nouns");
    private static final Map<String, Set<EntityType>> PLACES = Map.of(
            "country", Set.of(EntityType.COUNTRY),
            "nation", Set.of(EntityType.COUNTRY),
            "city", Set.of(EntityType.CITY),
            "town", Set.of(EntityType.CITY, EntityType.PLACE),
            "village", Set.of(EntityType.CITY, EntityType.PLACE));

    private final List<AnnotatedSentence> sentences;
    private final List<Entity> entities;
    private final Map<Place, Integer> entityOfToken;
    private final Set<Integer> companies = new HashSet<>();

    KindResolver(List<AnnotatedSentence> sentences, List<Entity> entities, Map<Place, Integer> entityOfToken) {
        this.sentences = sentences;
        this.entities = entities;
        this.entityOfToken = entityOfToken;
    }

    /** Marks the descriptions that can mean only one. */
    void resolve() {
        sentences.forEach(this::findCompanies);
        Set<Integer> named = new HashSet<>();
        for (AnnotatedSentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                Integer entity = entityOfToken.get(new Place(sentence.id(), token.index()));
                if (entity != null) {
                    named.add(entity);
                } else if (DescriptionResolver.isBare(sentence, token)) {
                    resolve(sentence, token, named);
                }
            }
        }
    }

    private void resolve(AnnotatedSentence sentence, Token noun, Set<Integer> named) {
        String kind = noun.lemma().toLowerCase(Locale.ROOT);
        List<Integer> fitting = named.stream()
                .filter(id -> COMPANIES.contains(kind)
                        ? companies.contains(id)
                        : PLACES.getOrDefault(kind, Set.of())
                                .contains(entities.get(id).type()))
                .toList();
        boolean place = PLACES.containsKey(kind);
        if (fitting.size() == 1 && (!place || isSpokenOf(fitting.get(0)))) {
            entityOfToken.put(new Place(sentence.id(), noun.index()), fitting.get(0));
        }
    }

    /** Whether a place is named more than once: by the way, any may be. */
    private boolean isSpokenOf(int entity) {
        return sentences.stream()
                        .flatMap(s -> s.mentions().stream()
                                .filter(m -> entityOfToken.getOrDefault(new Place(s.id(), m.head()), -1) == entity))
                        .count()
                > 1;
    }

    private void findCompanies(AnnotatedSentence sentence) {
        for (Mention mention : sentence.mentions()) {
            Integer entity = entityOfToken.get(new Place(sentence.id(), mention.head()));
            if (mention.type() == EntityType.ORGANIZATION && entity != null && isCompany(sentence, mention)) {
                companies.add(entity);
            }
        }
    }

    /** "carmaker Brandt", "Brandt, a carmaker", "the carmaker, Brandt", "Brandt Group". */
    private static boolean isCompany(AnnotatedSentence sentence, Mention mention) {
        Token name = sentence.token(mention.head());
        boolean beside = sentence.children(name, "compound", "appos", "nmod:desc").stream()
                .anyMatch(KindResolver::isCompanyNoun);
        boolean under = name.is("appos", "flat", "nmod:desc")
                && sentence.headOf(name).filter(KindResolver::isCompanyNoun).isPresent();
        boolean before = mention.first() > 0 && isCompanyNoun(sentence.token(mention.first() - 1));
        return beside || under || before || isCompanyNoun(name);
    }

    /** Whether a noun is one of those which are resolved here: there are many companies and countries. */
    static boolean isKind(String noun) {
        return COMPANIES.contains(noun) || PLACES.containsKey(noun);
    }

    private static boolean isCompanyNoun(Token token) {
        return token.isNoun() && COMPANIES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
