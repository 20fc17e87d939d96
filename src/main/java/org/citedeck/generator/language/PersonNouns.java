package org.citedeck.generator.language;

import java.util.Locale;
import java.util.Set;

/** Common nouns that mean people: those whose most frequent sense WordNet files under persons, and some groups. */
public final class PersonNouns {

    /** Groups that are asked for with "who". */
    private static final Set<String> GROUPS =
            Set.of("people", "police", "family", "couple", "crew", "staff", "public", "clergy", "personnel", "troop");
    /** Filed under persons, yet more often used of something else in the news. */
    private static final Set<String> NOT = Set.of(
            "party", "head", "body", "ear", "hand", "face", "star", "host", "case", "hit", "lead", "kick", "goal",
            "dike", "dyke");

    private PersonNouns() {}

    /** Whether one person may be meant, so that "he" or "she" may stand for whom it means. */
    static boolean isOfOne(String lemma) {
        return !GROUPS.contains(lemma.toLowerCase(Locale.ROOT)) && contains(lemma);
    }

    public static boolean contains(String lemma) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        return GROUPS.contains(noun)
                || (!NOT.contains(noun) && WordNet.field(noun).equals("noun.person"));
    }
}
