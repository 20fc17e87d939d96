package org.citedeck.generator.proposal.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            new WorthAsking());

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
            if (refusal.isEmpty() && ambiguous.containsKey(draft.prompt().toLowerCase(Locale.ROOT))) {
                refusal = Optional.of("ambiguous");
            }
            if (refusal.isEmpty() && !asked.add(whatIsAsked(draft))) {
                refusal = Optional.of("repeated");
            }
            verdicts.add(new Verdict(draft, refusal));
        }
        return verdicts;
    }

    /** The same for a draft and for those that ask the same of a fact that says less. */
    private static List<Object> whatIsAsked(Draft draft) {
        return List.of(
                draft.rule(),
                draft.fact().sentence().id(),
                draft.fact().predicate().verb().index(),
                draft.asked().head().index());
    }
}
