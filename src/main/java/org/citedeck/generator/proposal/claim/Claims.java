package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citedeck.generator.fact.Attribution;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.ArticleLead;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.PointingNouns;
import org.citedeck.generator.proposal.claim.Balance.Scored;
import org.citedeck.generator.proposal.critic.Item;
import org.citedeck.generator.proposal.distractor.Distractors;
import org.citedeck.generator.proposal.ranking.Acceptance;

/**
 * Makes claims of the facts of an article: some as the article has it, some with one thing changed.
 *
 * <p>Gives the same claims for the same article. Safe for use by several threads.
 */
public final class Claims {

    /** Rules whose claims are accepted as often with their article as those that stand alone. */
    private static final Set<String> WITHIN_ARTICLE = Set.of("claim-supported", "claim-number");

    /** Claims held less likely to be accepted are not made. */
    private static final double LEAST = 0.84;

    private final List<ClaimRule> rules;
    private final Acceptance acceptance;

    /**
     * Opens WordNet: some tenths of a second.
     *
     * @param others finds the names, dates and numbers that false claims have instead of the true ones
     * @param acceptance tells which of them people are likely to accept
     */
    public Claims(Distractors others, Acceptance acceptance) {
        this.acceptance = acceptance;
        rules = List.of(
                new Supported(),
                new OtherDate(others),
                new OtherNumber(others),
                new OtherName(others),
                new Swapped(),
                new Denied(),
                new Planned());
    }

    /**
     * Claims of an article.
     *
     * @param proposals best first
     * @param about ids of the sentences whose words they are about, as of {@link Fact#about}
     */
    public record Made(List<ClaimProposal> proposals, Set<Integer> about) {}

    /**
     * The claims of one article, about as many true as false, none a copy of its sentence, at most one of a sentence.
     *
     * @param facts all facts of the text
     * @param asked what the questions ask about; those about a sentence that a claim is made of are to be left out
     * @return none where no fact is sure enough
     */
    public Made of(List<Fact> facts, AnnotatedText text, Asked asked) {
        List<Scored> chosen = chosen(drafts(facts, text), asked);
        return new Made(
                chosen.stream().map(Claims::proposal).toList(),
                chosen.stream().map(s -> s.draft().fact().about()).collect(Collectors.toSet()));
    }

    /**
     * The claims that {@link #of} leaves out because others are better, or because they would give one of these away.
     *
     * @return best first, each wording once
     */
    public List<ClaimProposal> keptBack(List<Fact> facts, AnnotatedText text, Asked asked) {
        List<Scored> drafts = drafts(facts, text);
        Set<String> told = new HashSet<>();
        chosen(drafts, asked).forEach(chosen -> told.add(wording(chosen)));
        return drafts.stream()
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score()))
                .filter(draft -> told.add(wording(draft)))
                .map(Claims::proposal)
                .toList();
    }

    private List<Scored> chosen(List<Scored> drafts, Asked asked) {
        return Balance.choose(
                drafts.stream()
                        .filter(d -> Proven.is(d.draft()))
                        .filter(d -> !acceptance.readsClaims() || d.score() >= LEAST)
                        .toList(),
                asked);
    }

    private static String wording(Scored scored) {
        return scored.draft().told().text().toLowerCase(Locale.ROOT);
    }

    /** Every claim that could be made. */
    List<Scored> drafts(List<Fact> facts, AnnotatedText text) {
        Background background = new Background(text);
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Fact fact : facts) {
            Fact attributed = attributed(fact, facts);
            boolean alone = Firm.is(attributed);
            if (alone || Firm.isWithin(attributed)) {
                for (ClaimRule rule : rules) {
                    rule.apply(attributed, background).stream()
                            .flatMap(d -> presentable(d, alone).stream())
                            .limit(1)
                            .forEach(drafts::add);
                }
            }
        }
        Speakers.drafts(facts).stream()
                .flatMap(d -> inItsArticle(d, text).stream())
                .forEach(drafts::add);
        Roles.drafts(facts).stream().filter(d -> !d.told().unresolved()).forEach(drafts::add);
        return scored(drafts);
    }

    /** Scored by the critic; where there is none, by what is seen of them. */
    private List<Scored> scored(List<ClaimDraft> drafts) {
        double[] scores = acceptance
                .ofClaims(drafts.stream()
                        .map(draft -> Item.ofClaim(draft.claim(), draft.label().wireName()))
                        .toList())
                .orElseGet(() -> drafts.stream().mapToDouble(ClaimScore::of).toArray());
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new Scored(drafts.get(i), scores[i]))
                .toList();
    }

    /** A claim on what was said with its article named; alone only where the article has no name. */
    private static Optional<ClaimDraft> inItsArticle(ClaimDraft draft, AnnotatedText text) {
        return ArticleLead.before(text.source()).isPresent() ? draft.inItsArticle() : Optional.of(draft);
    }

    /** The claim with its article named where that can be, else alone if it may stand alone. */
    private static Optional<ClaimDraft> presentable(ClaimDraft draft, boolean alone) {
        boolean standsAlone = alone && Presentable.is(draft) && isAnchored(draft);
        if (!standsAlone && !(WITHIN_ARTICLE.contains(draft.rule()) && isToldByHeadline(draft))) {
            return Optional.empty();
        }
        Optional<ClaimDraft> named = draft.inItsArticle();
        return standsAlone ? named.or(() -> Optional.of(draft)) : named;
    }

    /** Whether the headline tells what a claim speaks of: it names somebody, or something that the headline speaks of. */
    private static boolean isToldByHeadline(ClaimDraft draft) {
        PointingNouns pointing = PointingNouns.in(draft.fact().text(), Firm.phrases(draft.fact()));
        return Presentable.isWithin(draft)
                && pointing.places() == 0
                && (pointing.others() == 0 || pointing.known() > 0)
                && pointing.known() + ClaimScore.names(draft.fact()) > 0;
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
                draft.claim(),
                draft.label(),
                draft.correction() == null ? null : draft.correction().text(),
                new Citation(fact.sentence().id(), fact.start(), fact.end(), null),
                List.copyOf(resolvedFrom),
                draft.rule(),
                scored.score());
    }
}
