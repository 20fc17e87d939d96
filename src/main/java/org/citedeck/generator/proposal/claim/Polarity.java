package org.citedeck.generator.proposal.claim;

import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.proposal.Inflection;

/** The same predicate without its denial: "has" for "does not have", "opened" for "did not open". */
final class Polarity {

    private Polarity() {}

    /** What a fact denies; empty where its words do not allow it. */
    static Optional<Fact> affirmed(Fact fact) {
        Predicate predicate = fact.predicate();
        return predicate.adverbs().isEmpty() && predicate.negated()
                ? affirmed(predicate).map(p -> Changed.with(fact, p))
                : Optional.empty();
    }

    private static Optional<Predicate> affirmed(Predicate p) {
        String auxiliary = String.valueOf(p.auxiliary());
        if (!Set.of("do", "does", "did").contains(auxiliary)) {
            return Optional.of(of(p, auxiliary, null, null, p.rest()));
        }
        String lemma = p.lemma();
        if (!p.rest().equals(lemma) && !p.rest().startsWith(lemma + " ")) {
            return Optional.empty();
        }
        String finite =
                switch (auxiliary) {
                    case "did" -> Inflection.past(lemma);
                    case "does" -> Inflection.thirdSingular(lemma);
                    default -> lemma;
                };
        return Optional.of(
                of(p, null, finite, lemma, p.rest().substring(lemma.length()).strip()));
    }

    private static Predicate of(
            Predicate p,
            @org.jspecify.annotations.Nullable String auxiliary,
            @org.jspecify.annotations.Nullable String finite,
            @org.jspecify.annotations.Nullable String base,
            String rest) {
        return new Predicate(
                p.verb(), auxiliary, finite, base, rest, p.adverbs(), p.past(), p.passive(), p.copular(), false);
    }
}
