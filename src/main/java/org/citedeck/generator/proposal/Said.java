package org.citedeck.generator.proposal;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.PersonNouns;

/** Which parts of a fact are put into words. */
public final class Said {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "whether", "provided", "to");
    private static final int MAX_ADVERBIAL = 9;

    private Said() {}

    /** Whether an argument is put into words: where the clause says something else without it. */
    public static boolean is(Fact fact, Argument argument) {
        if (argument.is(Role.ADVERBIAL)) {
            if (fact.predicate().past() && !fact.predicate().modal()) {
                // a condition on what has happened belongs to some noun before it
                return false;
            }
            String first = argument.phrase().first().text().toLowerCase(Locale.ROOT);
            return CONDITIONS.contains(first) && (argument.phrase().size() <= MAX_ADVERBIAL || !first.equals("to"));
        }
        if (fact.predicate().lemma().equals("spend")) {
            return true;
        }
        if (argument.is(Role.TIME) || argument.is(Role.OBLIQUE)) {
            boolean rate = Set.of("a", "an", "each", "every", "per")
                    .contains(argument.phrase().first().lemma().toLowerCase(Locale.ROOT));
            boolean vague = !rate
                    && argument.phrase().type().isTime()
                    && argument.phrase().mention().map(m -> m.date() == null).orElse(false)
                    && argument.phrase().tokens().stream()
                            .noneMatch(t -> t.text().matches(".*\\d.*"))
                    && argument.preposition() == null;
            return !vague;
        }
        return true;
    }

    /** One body or thing, which "its" may mean. */
    static boolean isThing(Phrase subject) {
        boolean person = subject.type() == EntityType.PERSON
                || (subject.entity() != null && subject.entity().type() == EntityType.PERSON)
                || PersonNouns.contains(subject.head().lemma());
        return subject.head().isNoun() && !subject.isPlural() && !person;
    }
}
