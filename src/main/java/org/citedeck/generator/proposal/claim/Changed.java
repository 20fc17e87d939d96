package org.citedeck.generator.proposal.claim;

import java.util.List;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Attribution;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Predicate;

/** Facts made from facts: the same evidence, other parts. */
final class Changed {

    private Changed() {}

    static Fact with(Fact fact, Phrase subject, Predicate predicate, List<Argument> arguments) {
        return new Fact(
                fact.text(),
                fact.sentence(),
                fact.construction(),
                subject,
                predicate,
                arguments,
                fact.attribution(),
                fact.start(),
                fact.end());
    }

    static Fact with(Fact fact, Predicate predicate) {
        return with(fact, fact.subject(), predicate, fact.arguments());
    }

    static Fact with(Fact fact, Attribution attribution) {
        return new Fact(
                fact.text(),
                fact.sentence(),
                fact.construction(),
                fact.subject(),
                fact.predicate(),
                fact.arguments(),
                attribution,
                fact.start(),
                fact.end());
    }
}
