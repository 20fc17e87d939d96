package org.citedeck.generator.proposal.claim;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Fact;

/** False: what the article affirms is denied, what it denies is affirmed. */
final class Denied implements ClaimRule {

    @Override
    public String id() {
        return "claim-negation";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        boolean hedged = fact.predicate().modal() || fact.predicate().rest().contains("to ");
        if (hedged || !fact.predicate().negated() && !Events.isOne(fact)) {
            return List.of();
        }
        Optional<Fact> turned = Polarity.turned(fact);
        return turned.map(t -> List.of(ClaimDraft.refuted(this, fact, Statement.of(t), Statement.of(fact))))
                .orElse(List.of());
    }
}
