package org.citedeck.generator.proposal.claim;

import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.proposal.Inflection;

/** The same predicate denied or affirmed: "opened" and "did not open", "does not have" and "has". */
final class Polarity {

    private Polarity() {}

    /** The fact with the opposite polarity; empty where its words do not allow it. */
    static Optional<Fact> turned(Fact fact) {
        Predicate predicate = fact.predicate();
        if (!predicate.adverbs().isEmpty()) {
            return Optional.empty();
        }
        Optional<Predicate> turned = predicate.negated() ? affirmed(predicate) : denied(fact);
        return turned.map(p -> Changed.with(fact, p));
    }

    private static Optional<Predicate> denied(Fact fact) {
        Predicate p = fact.predicate();
        if (p.auxiliary() != null) {
            return Optional.of(of(p, p.auxiliary(), null, null, p.rest(), true));
        }
        if (p.base() == null) {
            return Optional.empty();
        }
        String support = p.past() ? "did" : fact.subject().isPlural() ? "do" : "does";
        return Optional.of(of(p, support, null, null, (p.base() + " " + p.rest()).strip(), true));
    }

    private static Optional<Predicate> affirmed(Predicate p) {
        String auxiliary = String.valueOf(p.auxiliary());
        if (!Set.of("do", "does", "did").contains(auxiliary)) {
            return Optional.of(of(p, auxiliary, null, null, p.rest(), false));
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
                of(p, null, finite, lemma, p.rest().substring(lemma.length()).strip(), false));
    }

    private static Predicate of(
            Predicate p,
            @org.jspecify.annotations.Nullable String auxiliary,
            @org.jspecify.annotations.Nullable String finite,
            @org.jspecify.annotations.Nullable String base,
            String rest,
            boolean negated) {
        return new Predicate(
                p.verb(), auxiliary, finite, base, rest, p.adverbs(), p.past(), p.passive(), p.copular(), negated);
    }
}
