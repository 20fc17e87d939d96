package org.citedeck.generator.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which tokens stand for which entity: names, short names, titles and pronouns alike.
 *
 * @param entities in the order of their first mention; the index is the id
 * @param entityOfToken from a token to the id of the entity meant by the phrase it heads or by the name it belongs to
 */
record Coreference(List<Entity> entities, Map<Place, Integer> entityOfToken) {

    Coreference {
        entities = List.copyOf(entities);
        entityOfToken = Map.copyOf(entityOfToken);
    }

    Optional<Entity> entityAt(int sentence, int token) {
        return Optional.ofNullable(entityOfToken.get(new Place(sentence, token)))
                .map(entities::get);
    }

    /** A token of the text: id of its sentence, index in it. */
    record Place(int sentence, int token) {}
}
