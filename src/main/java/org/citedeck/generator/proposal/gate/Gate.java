package org.citedeck.generator.proposal.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Quotation;
import org.citedeck.generator.proposal.Draft;

/** Lets through what people would accept; what it refuses, it can say why. */
public final class Gate {

    private static final List<Check> CHECKS = List.of(
            new Resolved(),
            new Grounded(),
            new WellFormed(),
            new StandsAlone(),
            new Dated(),
            new KeepsItsSecret(),
            new Telling(),
            new WorthAsking(),
            new Likely());

    private static final Optional<String> DOUBTFUL = Optional.of(Likely.ID);
    private static final Optional<String> REPEATED = Optional.of("repeated");

    /**
     * A draft with what became of it.
     *
     * @param refusal id of the check that refused it; empty if it passed
     */
    public record Verdict(Draft draft, Optional<String> refusal) {}

    /** Judges the drafts of one article, also against each other. In the same order. */
    public List<Verdict> judge(List<Draft> drafts) {
        Map<String, String> answerOfPrompt = new HashMap<>();
        Map<String, Boolean> ambiguous = new HashMap<>();
        for (Draft draft : drafts) {
            String prompt = draft.prompt().toLowerCase(Locale.ROOT);
            String before = answerOfPrompt.putIfAbsent(prompt, draft.answer().text());
            if (before != null && !before.equals(draft.answer().text())) {
                ambiguous.put(prompt, true);
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        Set<List<Object>> asked = new HashSet<>();
        for (Draft draft : drafts) {
            Optional<String> refusal = CHECKS.stream()
                    .filter(check -> !check.holds(draft))
                    .map(Check::id)
                    .findFirst();
            boolean rated = refusal.isEmpty() || refusal.equals(DOUBTFUL);
            if (rated && ambiguous.containsKey(draft.prompt().toLowerCase(Locale.ROOT))) {
                refusal = Optional.of("ambiguous");
            }
            if (refusal.isEmpty() && !asked.add(whatIsAsked(draft))) {
                refusal = REPEATED;
            }
            verdicts.add(new Verdict(draft, refusal));
        }
        return verdicts.stream()
                .map(v -> asksAgain(v, verdicts) ? new Verdict(v.draft(), REPEATED) : v)
                .toList();
    }

    /** "Who used the words “all in good time”?", where "Who said that it was “all in good time”?" is asked already. */
    private static boolean asksAgain(Verdict verdict, List<Verdict> verdicts) {
        Fact fact = verdict.draft().fact();
        if (fact.construction() != Construction.QUOTED_PHRASE) {
            return false;
        }
        String words = Quotation.verbatim(fact);
        return verdicts.stream()
                .filter(v -> v.refusal().isEmpty() && v.draft().fact().construction() != Construction.QUOTED_PHRASE)
                .map(Verdict::draft)
                .anyMatch(d -> d.fact().sentence().equals(fact.sentence())
                        && d.prompt().contains(words));
    }

    /** The same for a draft and for those that ask the same of a fact that says less. */
    private static List<Object> whatIsAsked(Draft draft) {
        Fact fact = draft.fact();
        int words = fact.construction().isSpeech()
                ? Quotation.said(fact).start()
                : fact.predicate().verb().start();
        return List.of(
                draft.rule(), fact.sentence().id(), words, draft.asked().head().index());
    }
}
