package org.citedeck.generator;

import java.util.List;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.gate.Gate;

/**
 * Everything between an article and its items, for those who improve the generator.
 *
 * @param verdicts on every draft of a question, refused ones with the reason
 * @param items best first
 */
public record Workings(AnnotatedText text, List<Fact> facts, List<Gate.Verdict> verdicts, List<Proposal> items) {

    public Workings {
        facts = List.copyOf(facts);
        verdicts = List.copyOf(verdicts);
        items = List.copyOf(items);
    }
}
