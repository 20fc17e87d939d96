package org.citedeck.generator.proposal.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.proposal.Draft;

/**
 * Orders drafts so that the first are the best and differ: each next one is the highest in score less what it repeats of
 * those before it (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
public final class Ranking {

    private static final double SAME_ANSWER = 2.0;
    private static final double SAME_SENTENCE = 0.3;
    private static final double SAME_RULE = 0.25;

    /** A draft with its score. */
    public record Ranked(Draft draft, double score) {}

    /**
     * Drafts in order, the best first; near-duplicates left out.
     *
     * @param drafts scored by the log-odds that people accept them
     * @return scored by how likely that is, 0 to 1
     */
    public List<Ranked> rank(List<Ranked> drafts) {
        List<Ranked> open = new ArrayList<>(drafts);
        List<Ranked> ordered = new ArrayList<>();
        Set<String> prompts = new HashSet<>();
        while (!open.isEmpty()) {
            Ranked best = open.stream()
                    .max(Comparator.comparingDouble(r -> r.score() - repetition(r, ordered)))
                    .orElseThrow();
            open.remove(best);
            if (prompts.add(best.draft().question().toLowerCase(Locale.ROOT))) {
                ordered.add(best);
            }
        }
        return ordered.stream()
                .map(r -> new Ranked(r.draft(), Weights.probability(r.score())))
                .toList();
    }

    private static double repetition(Ranked candidate, List<Ranked> chosen) {
        double penalty = 0;
        for (Ranked other : chosen) {
            if (other.draft().answer().text().equals(candidate.draft().answer().text())) {
                penalty += SAME_ANSWER;
            }
            if (other.draft().fact().sentence().id()
                    == candidate.draft().fact().sentence().id()) {
                penalty += SAME_SENTENCE;
            }
            if (other.draft().rule().equals(candidate.draft().rule())) {
                penalty += SAME_RULE;
            }
        }
        return penalty;
    }
}
