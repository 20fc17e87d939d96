package org.citedeck.generator.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/** Whose office a title tells: "the Norwegian minister", "the mayor of Leeds", "the director of the Munch Museum". */
public final class Holder {

    private static final Set<EntityType> PLACES =
            EnumSet.of(EntityType.COUNTRY, EntityType.STATE, EntityType.CITY, EntityType.NATIONALITY);

    /** Of which a country has one. */
    private static final Set<String> OF_STATES = Set.of(
            "ambassador", "chancellor", "commissioner", "governor", "leader", "minister", "premier", "secretary");

    private Holder() {}

    /**
     * Whether the words tell whose office it is: not "the Norwegian filmmaker", of whom there are many, but "the Norwegian minister".
     *
     * @param office the noun that they end in
     */
    public static boolean isTold(AnnotatedSentence sentence, List<Token> words, Token office) {
        boolean ofPeople = words.stream()
                .flatMap(t -> sentence.mentionAt(t.index()).stream())
                .filter(m -> m.type().isName())
                .allMatch(m -> m.type() == EntityType.NATIONALITY);
        return isNamed(sentence, words)
                && (!ofPeople || OF_STATES.contains(office.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether the words name a country, a town, or a body or place by a name of several words: "the Liberals" are of many countries. */
    public static boolean isNamed(AnnotatedSentence sentence, List<Token> words) {
        return words.stream()
                .flatMap(t -> sentence.mentionAt(t.index()).stream())
                .anyMatch(m -> PLACES.contains(m.type())
                        || (m.type().isName() && m.type() != EntityType.PERSON && m.end() - m.first() > 1));
    }
}
