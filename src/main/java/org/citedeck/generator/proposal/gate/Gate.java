package org.citedeck.generator.proposal.gate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.proposal.Draft;

/** Lets through what people would accept; what it refuses, it can say why. */
public final class Gate {

    private static final List<Check> CHECKS = List.of(
            new Resolved(),
            new Grounded(),
            new WellFormed(),
            new StandsAlone(),
            new Dated(),
            new KeepsCondition(),
            new KeepsItsSecret(),
            new Telling(),
            new WorthAsking(),
            new Proven(),
            new Likely());

    private static final Optional<String> DOUBTFUL = Optional.of(Likely.ID);
    /** Refusals of what may be right all the same. */
    private static final Set<String> KEPT_BACK = Set.of(Likely.ID, Proven.ID);
    /** Refusals that the name of the article may answer. */
    private static final Set<String> LACKS_CONTEXT = Set.of("vague", "undated", "trivial", Likely.ID);

    /** So many questions an article shall have, if others than the likely ones are not quite unlikely. */
    private static final int FEW = 10;
    /** So much likelier must a question be that tells less. */
    private static final double WORTH_LOSING = 0.08;

    private static final Optional<String> REPEATED = Optional.of("repeated");

    /**
     * A draft with what became of it.
     *
     * @param refusal id of the check that refused it; empty if it passed
     */
    public record Verdict(Draft draft, Optional<String> refusal) {}

    /**
     * Judges the drafts of one article, also against each other. In the same order; a draft that is not clear enough alone comes
     * back with the name of its article before it.
     */
    public List<Verdict> judge(List<Draft> drafts) {
        Set<String> ambiguous = ambiguous(drafts);
        List<Verdict> clearest = filledUp(
                drafts.stream().map(draft -> clearest(draft, ambiguous)).toList());
        Map<List<Object>, Draft> likeliest = likeliest(clearest);
        List<Verdict> verdicts = clearest.stream()
                .map(v -> v.refusal().isEmpty() && !v.draft().equals(likeliest.get(Repetition.whatIsAsked(v.draft())))
                        ? new Verdict(v.draft(), REPEATED)
                        : v)
                .toList();
        List<Verdict> different = verdicts.stream()
                .map(v -> Repetition.asksAgain(v, verdicts) ? new Verdict(v.draft(), REPEATED) : v)
                .toList();
        Set<Draft> givenAway = Repetition.givenAway(different.stream()
                .filter(v -> v.refusal().isEmpty())
                .map(Verdict::draft)
                .toList());
        return different.stream()
                .map(v -> givenAway.contains(v.draft()) ? new Verdict(v.draft(), REPEATED) : v)
                .toList();
    }

    /** Where hardly anything passes, the likeliest of what is only doubtful: a deck of two questions is none. */
    private static List<Verdict> filledUp(List<Verdict> verdicts) {
        // of a sentence one question stays
        Set<Integer> asked = verdicts.stream()
                .filter(v -> v.refusal().isEmpty())
                .map(v -> v.draft().fact().about())
                .collect(Collectors.toCollection(HashSet::new));
        Set<Verdict> taken = new HashSet<>();
        verdicts.stream()
                .filter(v -> v.refusal().equals(DOUBTFUL) && Likely.mayFillUp(v.draft()))
                .sorted(Comparator.comparingDouble((Verdict v) -> -Likely.probability(v.draft())))
                .filter(v -> asked.size() < FEW && asked.add(v.draft().fact().about()))
                .forEach(taken::add);
        return verdicts.stream()
                .map(v -> taken.contains(v) ? new Verdict(v.draft(), Optional.empty()) : v)
                .toList();
    }

    /** Of those that ask the same of a fact and of what says less, the one that most would accept; the fullest of equals. */
    private static Map<List<Object>, Draft> likeliest(List<Verdict> verdicts) {
        Map<List<Object>, Draft> likeliest = new HashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.refusal().isEmpty()) {
                likeliest.merge(
                        Repetition.whatIsAsked(verdict.draft()),
                        verdict.draft(),
                        (best, next) -> gains(best, next) ? next : best);
            }
        }
        return likeliest;
    }

    /** Whether a question that tells less is much likelier to be accepted, though it tells the time as well. */
    private static boolean gains(Draft draft, Draft leaner) {
        return times(leaner) == times(draft) && Likely.probability(leaner) > Likely.probability(draft) + WORTH_LOSING;
    }

    private static long times(Draft draft) {
        return draft.fact().arguments().stream()
                .filter(a -> a.phrase().type().isTime() || a.after("since"))
                .count();
    }

    /** The draft alone where that is clear beyond doubt, else with its article if it passes so. */
    private static Verdict clearest(Draft draft, Set<String> ambiguous) {
        Verdict alone = judge(draft, ambiguous);
        boolean passes = alone.refusal().isEmpty();
        boolean mayGain = passes
                ? !Likely.isClear(draft)
                : LACKS_CONTEXT.contains(alone.refusal().get());
        if (!mayGain || !gainsByArticle(draft)) {
            return alone;
        }
        // one that is only doubtful is worth keeping back, if the other is refused too
        return draft.inItsArticle()
                .map(led -> judge(led, ambiguous))
                .filter(led -> led.refusal().isEmpty()
                        || (!passes && KEPT_BACK.contains(led.refusal().get())))
                .orElse(alone);
    }

    /** What a clause or sentence tells, words spoken, and what somebody or something is called; not offices. */
    private static boolean gainsByArticle(Draft draft) {
        Construction construction = draft.fact().construction();
        return construction.isClause()
                || construction.isSpeech()
                || construction == Construction.APPOSITION
                || construction == Construction.ABBREVIATION
                || construction.isVerbatim();
    }

    /** Prompts that ask for different answers. */
    private static Set<String> ambiguous(List<Draft> drafts) {
        Map<String, String> answerOfPrompt = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Draft draft : drafts) {
            String prompt = draft.prompt().toLowerCase(Locale.ROOT);
            String before = answerOfPrompt.putIfAbsent(prompt, draft.answer().text());
            if (before != null && !before.equals(draft.answer().text())) {
                ambiguous.add(prompt);
            }
        }
        return ambiguous;
    }

    private static Verdict judge(Draft draft, Set<String> ambiguous) {
        Optional<String> refusal = CHECKS.stream()
                .filter(check -> !check.holds(draft))
                .map(Check::id)
                .findFirst();
        boolean rated = refusal.isEmpty() || refusal.equals(DOUBTFUL);
        return rated && ambiguous.contains(draft.prompt().toLowerCase(Locale.ROOT))
                ? new Verdict(draft, Optional.of("ambiguous"))
                : new Verdict(draft, refusal);
    }
}
