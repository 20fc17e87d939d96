package org.citedeck.generator.proposal.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;

/**
 * False: what the article denies is affirmed. The other way round people found one claim in five worth asking; an antonym for the verb,
 * none in ten (docs/quality.md).
 */
final class Denied implements ClaimRule {

    /** "Has not admitted any wrongdoing", "had not landed since 1976": words that go with a denial only, or exclude. */
    private static final Set<String> BOUND =
            Set.of("only", "any", "anyone", "anything", "anybody", "either", "ever", "yet", "since", "until");

    @Override
    public String id() {
        return "claim-negation";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        boolean hedged = fact.predicate().modal() || fact.predicate().rest().contains("to ");
        if (hedged || !isBare(fact.predicate()) || !fact.predicate().negated()) {
            return List.of();
        }
        boolean bound = Evidence.said(fact).stream()
                .anyMatch(t -> BOUND.contains(t.lemma().toLowerCase(Locale.ROOT)));
        if (bound || (fact.predicate().past() && !isDated(fact))) {
            // "Women were not admitted": later they were
            return List.of();
        }
        return Polarity.affirmed(fact)
                .map(t -> List.of(ClaimDraft.refuted(this, fact, Statement.of(t), Statement.of(fact))))
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
