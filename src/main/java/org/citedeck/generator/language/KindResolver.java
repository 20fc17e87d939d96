package org.citedeck.generator.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        Optional<Integer> own = COMPANIES.contains(kind) ? ofSpeaker(sentence, noun) : Optional.empty();
        if (own.isPresent()) {
            entityOfToken.put(new Place(sentence.id(), noun.index()), own.get());
            return;
        }
        List<Integer> fitting = named.stream()
                .filter(id -> COMPANIES.contains(kind)
                        ? companies.contains(id)
                        : PLACES.getOrDefault(kind, Set.of())
                                .contains(entities.get(id).type()))
                .toList();
        boolean place = PLACES.containsKey(kind);
        if (fitting.size() == 1 && (place ? isSpokenOf(fitting.get(0)) : !isOvershadowed(fitting.get(0), named))) {
            entityOfToken.put(new Place(sentence.id(), noun.index()), fitting.get(0));
        }
    }

    /** "Coastline's managing director, Ada Holm, said the company …": the one body before it to which somebody belongs. */
    private Optional<Integer> ofSpeaker(AnnotatedSentence sentence, Token noun) {
        List<Token> bodies = sentence.tokens().stream()
                .filter(t -> t.index() < noun.index() && sentence.typeAt(t.index()) == EntityType.ORGANIZATION)
                .filter(t -> entityOfToken.containsKey(new Place(sentence.id(), t.index())))
                .toList();
        List<Integer> owners = bodies.stream()
                .map(t -> entityOfToken.get(new Place(sentence.id(), t.index())))
                .distinct()
                .toList();
        boolean belongs = bodies.stream()
                .filter(t -> t.is("nmod:poss", "compound"))
                .flatMap(t -> sentence.headOf(t).stream())
                .anyMatch(head ->
                        sentence.typeAt(head.index()) == EntityType.PERSON || PersonNouns.contains(head.lemma()));
        return owners.size() == 1 && belongs ? Optional.of(owners.get(0)) : Optional.empty();
    }

    /** Whether a place is named more than once: by the way, any may be. */
    private boolean isSpokenOf(int entity) {
        return timesNamed(entity) > 1;
    }

    /** Whether the text speaks more of another body, which may be a company though nothing says so. */
    private boolean isOvershadowed(int company, Set<Integer> named) {
        long times = timesNamed(company);
        return named.stream()
                .filter(id -> entities.get(id).type() == EntityType.ORGANIZATION && !companies.contains(id))
                .anyMatch(id -> timesNamed(id) > times);
    }

    private long timesNamed(int entity) {
        return sentences.stream()
                .flatMap(s -> s.mentions().stream()
                        .filter(m -> entityOfToken.getOrDefault(new Place(s.id(), m.head()), -1) == entity))
                .count();
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
        // a "World Bank" is no company
        return beside
                || under
                || before
                || (isCompanyNoun(name) && !name.lemma().equalsIgnoreCase("bank"));
    }

    /** Whether a noun is one of those which are resolved here: there are many companies and countries. */
    static boolean isKind(String noun) {
        return COMPANIES.contains(noun) || PLACES.containsKey(noun);
    }

    private static boolean isCompanyNoun(Token token) {
        return token.isNoun() && COMPANIES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
