package org.citedeck.generator.proposal.claim;

import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;

/** Some verbs hold between two of a kind only: who replaces a person is no country. */
final class Likeness {

    private static final Set<String> BETWEEN_ALIKE = Set.of("replace", "succeed", "marry", "outlive", "precede");

    private Likeness() {}

    static boolean holds(Fact fact) {
        Optional<EntityType> other = fact.argument(fact.predicate().passive() ? Role.AGENT : Role.OBJECT)
                .map(a -> a.phrase().type());
        return !BETWEEN_ALIKE.contains(fact.predicate().lemma())
                || other.isEmpty()
                || other.get() == fact.subject().type();
    }
}
