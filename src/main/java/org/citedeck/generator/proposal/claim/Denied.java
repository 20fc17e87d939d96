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
        boolean exclusive = Evidence.said(fact).stream().anyMatch(t -> t.lemma().equalsIgnoreCase("only"));
        if (exclusive) {
            // "Only three countries had landed": the opposite is not "had not landed"
            return List.of();
        }
        if (fact.predicate().negated() && fact.predicate().past() && !isDated(fact)) {
            // "Women were not admitted": later they were
            return List.of();
        }
        Optional<Fact> turned = Polarity.turned(fact);
        return turned.map(t -> List.of(ClaimDraft.refuted(this, fact, Statement.of(t), Statement.of(fact))))
                .orElse(List.of());
    }

    private static boolean isDated(Fact fact) {
        return fact.arguments().stream()
                .anyMatch(
                        a -> a.phrase().mention().filter(m -> m.date() != null).isPresent());
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
