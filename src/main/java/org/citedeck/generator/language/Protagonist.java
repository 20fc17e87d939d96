package org.citedeck.generator.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The one person whom the headline names: a pronoun may mean that person wherever nobody else is sure. */
final class Protagonist {

    private Protagonist() {}

    /** The id of the only person of a text whose name, or else surname, stands in its headline; empty where there are none or several. */
    static OptionalInt of(@Nullable String headline, List<Entity> entities) {
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
