package org.citedeck.generator.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citedeck.generator.proposal.Draft;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule alone on its own examples: it asks what they say, all of it and nothing else. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicContainer> asksWhatItsExamplesSay() {
        return Rules.all().stream()
                .map(rule -> dynamicContainer(
                        rule.id(),
                        bySentence(rule).entrySet().stream().map(e -> test(rule, e.getKey(), e.getValue()))));
    }

    /** A sentence that is asked about twice stands in two examples. */
    private static Map<String, List<Example>> bySentence(Rule rule) {
        return rule.examples().stream()
                .collect(Collectors.groupingBy(Example::sentence, LinkedHashMap::new, Collectors.toList()));
    }

    private static DynamicTest test(Rule rule, String sentence, List<Example> examples) {
        return dynamicTest(sentence, () -> {
            List<Draft> drafts = RuleExamples.draftsOf(rule, sentence);
            List<String> expected = examples.stream()
                    .filter(e -> e.question() != null)
                    .map(e -> e.question() + " -> " + e.answer())
                    .toList();
            assertThat(drafts)
                    .as(() -> rule.id() + " on " + RuleExamples.explain(sentence))
                    .extracting(d -> d.prompt() + " -> " + d.answer().text())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(drafts)
                    .as(() -> "answers stand in the source or are resolved from it: " + RuleExamples.explain(sentence))
                    .allMatch(draft -> isInSource(draft, sentence));
        });
    }

    /** Word for word but for a capital that only the head of the sentence gave it; or resolved from what stands there. */
    private static boolean isInSource(Draft draft, String source) {
        String answer = draft.answer().text();
        return source.regionMatches(true, Math.max(0, draft.asked().start()), answer, 0, answer.length())
                || source.contains(answer)
                || draft.answer().date() != null
                || draft.answer().entity() != null;
    }
}
