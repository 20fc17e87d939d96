package org.citedeck.generator.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one person whom the headline names: a pronoun may mean that person wherever nobody else is sure. */
final class Protagonist {

    private Protagonist() {}

    /** The id of the only person of a text whose surname stands in its headline; empty where there are none or several. */
    static OptionalInt of(@Nullable String headline, List<Entity> entities) {
        if (headline == null) {
            return OptionalInt.empty();
        }
        Set<String> words = new HashSet<>(Arrays.asList(headline.split("[^\\p{L}'’-]+", -1)));
        int[] named = entities.stream()
                .filter(e -> e.type() == EntityType.PERSON)
                .filter(e -> words.contains(e.name().substring(e.name().lastIndexOf(' ') + 1)))
                .mapToInt(Entity::id)
                .toArray();
        return named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
    }
}
