package org.citedeck.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.proposal.ClauseText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each construction is read as its examples say, on frozen parses. */
class FactsTest {

    @TestFactory
    Stream<DynamicTest> readsWhatIsTold() {
        return FactExamples.ALL.stream()
                .map(example -> dynamicTest(example.reason(), () -> {
                    AnnotatedText text = FactExamples.PARSES.parse(example.article());
                    List<Fact> facts = Facts.of(text).stream()
                            .filter(f -> !f.construction().isVerbatim())
                            .toList();
                    assertThat(facts)
                            .as(() -> example.reason() + "\n" + example.article() + "\n" + text.sentences())
                            .extracting(f ->
                                    f.construction() + ": " + ClauseText.of(f).statement())
                            .containsExactlyElementsOf(example.told());
                    assertThat(facts)
                            .allMatch(f -> f.start() >= f.sentence().sentence().start()
                                    && f.end() <= f.sentence().sentence().end());
                }));
    }
}
