package org.citedeck.generator.proposal.gate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Estimates;
import org.citedeck.generator.proposal.ranking.Weights;
import org.jspecify.annotations.Nullable;

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
            new Proven());

    private static final Optional<String> DOUBTFUL = Optional.of(Likely.ID);
    /** Refusals of what may be right all the same. */
    private static final Set<String> KEPT_BACK = Set.of(Likely.ID, Proven.ID);
    /** Refusals that the name of the article may answer. */
    private static final Set<String> LACKS_CONTEXT = Set.of("vague", "undated", "trivial", Likely.ID);

    /** So many questions an article shall have, if others than the likely ones are not quite unlikely. */
    private static final int FEW = 10;
    /** So much likelier must a question be that tells less. */
    private static final double WORTH_LOSING = 0.08;

    private static final String REPEATED = "repeated";

    private final Function<List<Draft>, Estimates> acceptance;

    /**
     * A gate that goes by estimates.
     *
     * @param acceptance tells of drafts that nothing else refuses, all at once, how likely people are to accept them
     */
    public Gate(Function<List<Draft>, Estimates> acceptance) {
        this.acceptance = acceptance;
    }

    /**
     * A draft with what became of it.
     *
     * @param refusal id of the check that refused it; empty if it passed
     * @param odds log-odds that people accept it
     */
    public record Verdict(Draft draft, Optional<String> refusal, double odds) {

        /** The same draft, refused by another check. */
        public Verdict refusedBy(String id) {
            return new Verdict(draft, Optional.of(id), odds);
        }

        private Verdict let(boolean through) {
            return through ? new Verdict(draft, Optional.empty(), odds) : this;
        }
    }

    /**
     * A draft and the same with the name of its article before it, each with the first check that refuses it whatever its odds.
     *
     * @param led null where it gains nothing by its article
     */
    private record Forms(Checked alone, @Nullable Checked led) {

        static Forms of(Draft draft) {
            Optional<Draft> led = gainsByArticle(draft) ? draft.inItsArticle() : Optional.empty();
            return new Forms(Checked.of(draft), led.map(Checked::of).orElse(null));
        }

        Stream<Draft> hopeful() {
            return Stream.of(Optional.of(alone), Optional.ofNullable(led))
                    .flatMap(Optional::stream)
                    .filter(form -> form.refusal().isEmpty())
                    .map(Checked::draft);
        }
    }

    private record Checked(Draft draft, Optional<String> refusal) {

        static Checked of(Draft draft) {
            return new Checked(
                    draft,
                    CHECKS.stream()
                            .filter(check -> !check.holds(draft))
                            .map(Check::id)
                            .findFirst());
        }
    }

    /**
     * Judges the drafts of one article, also against each other. In the same order; a draft that is not clear enough alone comes
     * back with the name of its article before it.
     */
    public List<Verdict> judge(List<Draft> drafts) {
        Set<String> ambiguous = ambiguous(drafts);
        List<Forms> forms = drafts.stream().map(Forms::of).toList();
        Estimates estimates =
                acceptance.apply(forms.stream().flatMap(Forms::hopeful).toList());
        Likely likely = new Likely(estimates);
        List<Verdict> clearest = filledUp(
                forms.stream().map(form -> clearest(form, likely, ambiguous)).toList(), likely);
        Map<List<Object>, Draft> likeliest = likeliest(clearest);
        List<Verdict> verdicts = clearest.stream()
                .map(v -> v.refusal().isEmpty() && !v.draft().equals(likeliest.get(Repetition.whatIsAsked(v.draft())))
                        ? v.refusedBy(REPEATED)
                        : v)
                .toList();
        List<Verdict> different = verdicts.stream()
                .map(v -> Repetition.asksAgain(v, verdicts) ? v.refusedBy(REPEATED) : v)
                .toList();
        Set<Draft> givenAway = Repetition.givenAway(
                different.stream().filter(v -> v.refusal().isEmpty()).toList());
        return different.stream()
                .map(v -> givenAway.contains(v.draft()) ? v.refusedBy(REPEATED) : v)
                .toList();
    }

    /** Where hardly anything passes, the likeliest of what is only doubtful: a deck of two questions is none. */
    private static List<Verdict> filledUp(List<Verdict> verdicts, Likely likely) {
        // of a sentence one question stays
        Set<Integer> asked = verdicts.stream()
                .filter(v -> v.refusal().isEmpty())
                .map(v -> v.draft().fact().about())
                .collect(Collectors.toCollection(HashSet::new));
        Set<Verdict> taken = new HashSet<>();
        verdicts.stream()
                .filter(v -> v.refusal().equals(DOUBTFUL) && likely.mayFillUp(v.draft()))
                .sorted(Comparator.comparingDouble((Verdict v) -> -v.odds()))
                .filter(v -> asked.size() < FEW && asked.add(v.draft().fact().about()))
                .forEach(taken::add);
        return verdicts.stream().map(v -> v.let(taken.contains(v))).toList();
    }

    /** Of those that ask the same of a fact and of what says less, the one that most would accept; the fullest of equals. */
    private static Map<List<Object>, Draft> likeliest(List<Verdict> verdicts) {
        Map<List<Object>, Verdict> likeliest = new HashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.refusal().isEmpty()) {
                likeliest.merge(
                        Repetition.whatIsAsked(verdict.draft()),
                        verdict,
                        (best, next) -> gains(best, next) ? next : best);
            }
        }
        return likeliest.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().draft()));
    }

    /** Whether a question that tells less is much likelier to be accepted, though it tells the time as well. */
    private static boolean gains(Verdict draft, Verdict leaner) {
        return times(leaner.draft()) == times(draft.draft())
                && Weights.probability(leaner.odds()) > Weights.probability(draft.odds()) + WORTH_LOSING;
    }

    private static long times(Draft draft) {
        return draft.fact().arguments().stream()
                .filter(a -> a.phrase().type().isTime() || a.after("since"))
                .count();
    }

    /** The draft alone where that is clear beyond doubt, else with its article if it passes so. */
    private static Verdict clearest(Forms forms, Likely likely, Set<String> ambiguous) {
        Verdict alone = judge(forms.alone(), likely, ambiguous);
        boolean passes = alone.refusal().isEmpty();
        boolean mayGain = passes
                ? !likely.isClear(forms.alone().draft())
                : LACKS_CONTEXT.contains(alone.refusal().get());
        if (!mayGain || forms.led() == null) {
            return alone;
        }
        // one that is only doubtful is worth keeping back, if the other is refused too
        Verdict led = judge(forms.led(), likely, ambiguous);
        return led.refusal().isEmpty()
                        || (!passes && KEPT_BACK.contains(led.refusal().get()))
                ? led
                : alone;
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

    private static Verdict judge(Checked checked, Likely likely, Set<String> ambiguous) {
        Draft draft = checked.draft();
        boolean rated = checked.refusal().isEmpty();
        Optional<String> refusal = rated && !likely.holds(draft) ? DOUBTFUL : checked.refusal();
        return new Verdict(
                draft,
                rated && ambiguous.contains(draft.prompt().toLowerCase(Locale.ROOT))
                        ? Optional.of("ambiguous")
                        : refusal,
                likely.odds(draft));
    }
}
