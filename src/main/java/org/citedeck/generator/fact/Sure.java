package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.citedeck.generator.language.Token;

/** Whether the annotator was sure enough of the arcs that make up a clause; what it doubts is not told. */
final class Sure {

    /** Least probability of the arc of a subject, object or complement, and of a predicate. */
    private static final double CORE = 0.45;
    /** Least probability of the arc of a circumstance. */
    private static final double CIRCUMSTANCE = 0.3;

    private static final Set<Role> CORE_ROLES =
            Set.of(Role.OBJECT, Role.INDIRECT_OBJECT, Role.AGENT, Role.COMPLEMENT, Role.CLAUSE);

    private Sure() {}

    static boolean fact(Fact fact) {
        List<Token> core =
                new ArrayList<>(List.of(fact.subject().head(), fact.predicate().verb()));
        List<Token> others = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            (CORE_ROLES.contains(argument.role()) ? core : others)
                    .add(argument.phrase().head());
        }
        return core.stream().allMatch(t -> t.confidence() >= CORE)
                && others.stream().allMatch(t -> t.confidence() >= CIRCUMSTANCE);
    }
}
