package org.citedeck.generator.proposal.rule;

import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;

/** The object of a clause, where it can be asked for. */
final class AskedObject {

    private AskedObject() {}

    /**
     * The object of an active, affirmed clause that is no mere count: a passive with an object is mostly misread, what was
     * not done to something has many answers, nobody asks whom somebody blames himself, and counts are asked for with "how many".
     */
    static Optional<Argument> of(Fact fact) {
        if (fact.predicate().passive() || fact.predicate().negated()) {
            return Optional.empty();
        }
        return fact.argument(Role.OBJECT)
                .filter(object -> Counted.in(object.phrase()).isEmpty()
                        && !object.phrase().head().text().matches("(it|him|her)self|themselves"));
    }
}
