package org.citedeck.generator.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/** Whose office a title tells: "the Norwegian minister", "the mayor of Leeds", "the director of the Munch Museum". */
public final class Holder {

    private static final Set<EntityType> PLACES =
            EnumSet.of(EntityType.COUNTRY, EntityType.STATE, EntityType.CITY, EntityType.NATIONALITY);

    private Holder() {}

    /** Whether the words name a country, a town, or a body or place by a name of several words: "the Liberals" are of many countries. */
    public static boolean isNamed(AnnotatedSentence sentence, List<Token> words) {
        return words.stream()
                .flatMap(t -> sentence.mentionAt(t.index()).stream())
                .anyMatch(m -> PLACES.contains(m.type())
                        || (m.type().isName() && m.type() != EntityType.PERSON && m.end() - m.first() > 1));
    }
}
