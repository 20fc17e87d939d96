package org.citedeck.generator.proposal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.rule.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GateTest {

    private final Gate gate = new Gate();

    @TestFactory
    Stream<DynamicTest> judgesAsTheExamplesSay() {
        return GateExamples.ALL.stream()
                .map(example -> dynamicTest(example.verdict() + ": " + example.prompt(), () -> {
                    List<Gate.Verdict> verdicts = gate.judge(drafts(example.article()));
                    assertThat(verdicts)
                            .as(() -> GateExamples.PARSES
                                    .parse(example.article())
                                    .sentences()
                                    .toString())
                            .extracting(
                                    v -> v.draft().prompt() + " " + v.refusal().orElse(GateExamples.PASSES))
                            .contains(example.prompt() + " " + example.verdict());
                }));
    }

    @Test
    void refusesWhatIsNotInTheCitedRange() {
        Draft draft = drafts(GateExamples.ALL.get(0).article()).get(0);
        Fact fact = draft.fact();
        Fact elsewhere = new Fact(
                fact.text(),
                fact.sentence(),
                fact.construction(),
                fact.subject(),
                fact.predicate(),
                fact.arguments(),
                fact.attribution(),
                draft.asked().end(),
                fact.end());
        Draft ungrounded = new Draft(
                draft.rule(),
                elsewhere,
                draft.prompt(),
                draft.asked(),
                draft.answer(),
                draft.accepted(),
                draft.resolvedFrom(),
                draft.unresolved());
        assertThat(gate.judge(List.of(ungrounded)).get(0).refusal()).contains("ungrounded");
    }

    private static List<Draft> drafts(String article) {
        return Rules.apply(Facts.of(GateExamples.PARSES.parse(article)));
    }
}
