package org.citedeck.generator.proposal.gate;

import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.Draft;

/** There is enough in the prompt to have one answer, and the verb says something. */
final class WorthAsking implements Check {

    /** Verbs that mean little without their object. */
    private static final Set<String> LIGHT = Set.of(
            "have", "do", "make", "take", "get", "give", "go", "come", "put", "include", "see", "become", "keep",
            "hold", "bring", "find", "use", "show", "contain", "feature", "receive", "involve", "cause");

    @Override
    public String id() {
        return "trivial";
    }

    @Override
    public boolean holds(Draft draft) {
        Fact fact = draft.fact();
        if (fact.construction() == Construction.TITLE) {
            return true;
        }
        boolean object = draft.rule().startsWith("object-");
        long others = fact.arguments().stream()
                .filter(a -> !a.is(Role.ADVERBIAL)
                        && !a.is(Role.ADVERB)
                        && !a.phrase().covers(draft.asked().head().index()))
                .map(Argument::phrase)
                .count();
        if (object
                && (LIGHT.contains(fact.predicate().lemma()) || fact.predicate().negated())
                && others == 0) {
            return false;
        }
        boolean subject = draft.rule().startsWith("subject-");
        return !subject || others > 0;
    }
}
