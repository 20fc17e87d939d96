package org.citedeck.generator.proposal.claim;

import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;

/** A verb that does not agree with its subject, or an auxiliary with its verb, was read from the wrong tree. */
final class Agreement {

    private Agreement() {}

    static boolean holds(Fact fact) {
        Predicate predicate = fact.predicate();
        String finite = predicate.auxiliary();
        boolean plural = fact.subject().isPlural();
        String noun = fact.subject().head().tag();
        String verb = predicate.verb().tag();
        if (finite == null) {
            return !(verb.equals("VBZ") && plural) && !(verb.equals("VBP") && noun.equals("NN") && !plural);
        }
        boolean be = Set.of("is", "are", "was", "were").contains(finite);
        if (be && verb.equals("VB") && !predicate.rest().contains("to ")) {
            return false;
        }
        return switch (finite) {
            case "is", "was", "has", "does" -> !plural;
            case "are", "were", "have", "do" -> plural || !Set.of("NN", "NNP").contains(noun);
            default -> true;
        };
    }
}
