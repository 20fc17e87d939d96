package org.citedeck.generator;

import java.util.List;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.reading.SourceText;

/**
 * What came of one article.
 *
 * @param items best first
 */
public record Generation(SourceText article, List<Proposal> items, Timings timings) {

    public Generation {
        items = List.copyOf(items);
    }

    /**
     * Wall-clock milliseconds of each stage.
     *
     * @param generateMs everything beyond annotation: facts, rules, gate, ranking, distractors, claims
     */
    public record Timings(long annotateMs, long generateMs) {}
}
