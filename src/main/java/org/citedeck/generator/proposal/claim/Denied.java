package org.citedeck.generator.proposal.claim;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;

/** False: what the article affirms is denied, what it denies is affirmed. */
final class Denied implements ClaimRule {

    @Override
    public String id() {
        return "claim-negation";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        boolean hedged = fact.predicate().modal() || fact.predicate().rest().contains("to ");
        if (hedged || !isBare(fact.predicate()) || (!fact.predicate().negated() && !Events.isOne(fact))) {
            return List.of();
        }
        Optional<Fact> turned = Polarity.turned(fact);
        return turned.map(t -> List.of(ClaimDraft.refuted(this, fact, Statement.of(t), Statement.of(fact))))
                .orElse(List.of());
    }

    /** No adverb in the verb group, which "not" would deny instead of the verb. */
    private static boolean isBare(Predicate predicate) {
        String rest = predicate.rest().replaceFirst("^(?:been|be) ", "");
        boolean verbAlone = predicate.auxiliary() == null
                || rest.isEmpty()
                || rest.equals(predicate.verb().text());
        return predicate.adverbs().isEmpty() && verbAlone;
    }
}
