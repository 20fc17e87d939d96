package org.citedeck.generator.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.citedeck.generator.language.Coreference.Place;
import org.jspecify.annotations.Nullable;

/**
 * The one person a text is about: a pronoun may mean that person wherever nobody else is sure.
 *
 * @param id of the person
 * @param dead whether the first sentence tells of a death, so that all that follows is about the dead
 */
record Protagonist(int id, boolean dead) {

    /** The one whom the headline names; where it names none, whoever the first sentence says has died. Empty where there are none or several. */
    static Optional<Protagonist> of(
            @Nullable String headline,
            List<Entity> entities,
            List<AnnotatedSentence> sentences,
            Map<Place, Integer> entityOfToken) {
        OptionalInt named = named(headline, entities);
        OptionalInt dead = sentences.isEmpty() || !tellsOfADeath(sentences.get(0))
                ? OptionalInt.empty()
                : first(entities, sentences.get(0), entityOfToken);
        OptionalInt found = named.isPresent() || namesAny(headline, entities) ? named : dead;
        return found.isEmpty() ? Optional.empty() : Optional.of(new Protagonist(found.getAsInt(), found.equals(dead)));
    }

    private static boolean namesAny(@Nullable String headline, List<Entity> entities) {
        return headline != null
                && entities.stream()
                        .filter(e -> e.type() == EntityType.PERSON)
                        .anyMatch(e -> words(headline).contains(e.surname()));
    }

    /** Who acts in the first sentence, if it is somebody with a full name. */
    private static OptionalInt first(
            List<Entity> entities, AnnotatedSentence sentence, Map<Place, Integer> entityOfToken) {
        return sentence.subject()
                .map(subject -> entityOfToken.get(new Place(sentence.id(), subject.index())))
                .filter(id -> entities.get(id).type() == EntityType.PERSON
                        && entities.get(id).name().contains(" "))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** "Ada Holm, who has died aged 87, …". */
    private static boolean tellsOfADeath(AnnotatedSentence sentence) {
        return sentence.subject()
                .filter(subject -> sentence.tokens().stream()
                        .filter(verb -> verb.lemma().equals("die"))
                        .anyMatch(verb ->
                                verb.is("root", "conj") || (verb.is("acl:relcl") && verb.head() == subject.index())))
                .isPresent();
    }

    /** The id of the only person of a text whose name, or else surname, stands in its headline; empty where there are none or several. */
    private static OptionalInt named(@Nullable String headline, List<Entity> entities) {
        if (headline == null) {
            return OptionalInt.empty();
        }
        Set<String> words = new HashSet<>(words(headline));
        OptionalInt inFull = only(entities, e -> words(e.name()).size() > 1 && words.containsAll(words(e.name())));
        return inFull.isPresent() ? inFull : only(entities, e -> words.contains(e.surname()));
    }

    /** Of a family the one whom the text names first: her husband and her son are told behind her. */
    private static OptionalInt only(List<Entity> entities, Predicate<Entity> named) {
        List<Entity> found = entities.stream()
                .filter(e -> e.type() == EntityType.PERSON && named.test(e))
                .toList();
        boolean family = found.stream().map(Entity::surname).distinct().count() == 1;
        return family ? OptionalInt.of(found.get(0).id()) : OptionalInt.empty();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("[^\\p{L}'’-]+", -1));
    }
}
