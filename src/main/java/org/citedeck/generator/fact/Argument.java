package org.citedeck.generator.fact;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a clause beside subject and predicate.
 *
 * @param preposition the word or words before it: "in", "because of"; null without
 * @param fronted whether it stands before the subject
 */
public record Argument(Role role, @Nullable String preposition, Phrase phrase, boolean fronted) {

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether it is a place by name where something is or happens, not where to or where from. */
    public boolean tellsWhere() {
        return phrase.type().isPlace() && after("in", "at", "near", "on");
    }

    /** "if the crossings open", "unless it rains": without it the rest may be false. */
    public boolean isCondition() {
        return is(Role.ADVERBIAL)
                && Set.of("if", "unless", "provided", "providing", "assuming")
                        .contains(phrase.first().lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether it follows one of the prepositions. */
    public boolean after(String... prepositions) {
        if (preposition == null) {
            return false;
        }
        for (String wanted : prepositions) {
            if (preposition.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
