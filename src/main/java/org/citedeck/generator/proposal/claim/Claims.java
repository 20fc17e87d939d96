package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.citedeck.generator.fact.Attribution;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.claim.Balance.Scored;
import org.citedeck.generator.proposal.distractor.Distractors;

/**
 * Makes claims of the facts of an article: some as the article has it, some with one thing changed.
 *
 * <p>Gives the same claims for the same article. Safe for use by several threads.
 */
public final class Claims {

    private final List<ClaimRule> rules;

    /**
     * Opens WordNet: some tenths of a second.
     *
     * @param others finds the names, dates and numbers that false claims have instead of the true ones
     */
    public Claims(Distractors others) {
        rules = List.of(
                new Supported(),
                new OtherDate(others),
                new OtherNumber(others),
                new OtherName(others),
                new Swapped(),
                new Opposite(new Antonyms()),
                new Denied(),
                new Planned());
    }

    /**
     * The claims of one article, about as many true as false, none a copy of its sentence, at most one of a sentence.
     *
     * @param facts all facts of the text
     * @return best first; empty where no fact is sure enough
     */
    public List<ClaimProposal> of(List<Fact> facts, AnnotatedText text) {
        return Balance.choose(drafts(facts, text)).stream()
                .map(Claims::proposal)
                .toList();
    }

    /** Every claim that could be made. */
    List<Scored> drafts(List<Fact> facts, AnnotatedText text) {
        Background background = new Background(text);
        List<Scored> drafts = new ArrayList<>();
        for (Fact fact : facts) {
            Fact attributed = attributed(fact, facts);
            if (Firm.is(attributed)) {
                for (ClaimRule rule : rules) {
                    rule.apply(attributed, background).stream()
                            .filter(Presentable::is)
                            .filter(Claims::isAnchored)
                            .map(d -> new Scored(d, ClaimScore.of(d)))
                            .limit(1)
                            .forEach(drafts::add);
                }
            }
        }
        Speakers.drafts(facts).forEach(d -> drafts.add(new Scored(d, ClaimScore.of(d))));
        Roles.drafts(facts).stream()
                .filter(d -> !d.told().unresolved())
                .forEach(d -> drafts.add(new Scored(d, ClaimScore.of(d))));
        return drafts;
    }

    /** What is told as it is, or with another number, stands alone with three names, or two and a date. */
    private static boolean isAnchored(ClaimDraft draft) {
        if (!draft.rule().matches("claim-(?:supported|number)")) {
            return true;
        }
        long names = ClaimScore.names(draft.fact());
        return names > 2
                || (names == 2
                        && draft.fact().sentence().mentions().stream().anyMatch(m -> m.type() == EntityType.DATE));
    }

    /** "…, according to the agency" at the end of a sentence speaks for all its predicates. */
    private static Fact attributed(Fact fact, List<Fact> facts) {
        if (fact.attribution() != null) {
            return fact;
        }
        return facts.stream()
                .filter(f -> f.sentence() == fact.sentence() && f.subject().equals(fact.subject()))
                .map(Fact::attribution)
                .filter(Objects::nonNull)
                .findFirst()
                .map((Attribution a) -> Changed.with(fact, a))
                .orElse(fact);
    }

    private static ClaimProposal proposal(Scored scored) {
        ClaimDraft draft = scored.draft();
        Fact fact = draft.fact();
        TreeSet<Integer> resolvedFrom = new TreeSet<>(draft.told().resolvedFrom());
        resolvedFrom.addAll(draft.truth().resolvedFrom());
        resolvedFrom.remove(fact.sentence().id());
        return new ClaimProposal(
                draft.told().text(),
                draft.label(),
                draft.correction() == null ? null : draft.correction().text(),
                new Citation(fact.sentence().id(), fact.start(), fact.end(), null),
                List.copyOf(resolvedFrom),
                draft.rule(),
                scored.score());
    }
}
