package org.citedeck.generator.proposal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Features;
import org.citedeck.generator.proposal.ranking.Weights;
import org.citedeck.generator.proposal.rule.Rules;
import org.citedeck.testsupport.Headlined;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GateTest {

    private static final Set<String> DOUBTFUL = Set.of(Likely.ID, Proven.ID);

    private static final Weights WEIGHTS = Weights.standard();

    /** Whatever the checks let through is likely here, more or less by what is seen of it: the critic has tests of its own. */
    private final Gate gate = new Gate(drafts -> draft -> WEIGHTS.logOdds(Features.of(draft)) + 2);

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

    @Test
    void namesTheArticleWhereTheHeadlineTellsWhatIsMeant() {
        assertThat(questions(
                        "At least 27 people have been killed after a landslide tore through Mocoa.",
                        "Landslide buries hillside town"))
                .contains("In the article “Landslide buries hillside town”, how many people have been killed?");
    }

    @Test
    void namesNoArticleWhoseHeadlineTellsTheAnswer() {
        assertThat(questions(
                        "At least 27 people have been killed after a landslide tore through Mocoa.",
                        "Landslide kills 27 in hillside town"))
                .isNotEmpty()
                .noneMatch(q -> q.startsWith("In the article"));
    }

    @Test
    void asksWhenOnlyWhereNamesSayOfWhom() {
        assertThat(refusals("Ada Holm will finance the purchase with a loan in 2026.", "Loan for a purchase"))
                .contains("In what year will Ada Holm finance the purchase with a loan? unproven");
        assertThat(refusals("Marie Curie discovered radium in Paris in 1898.", "Radium is found in a Paris shed"))
                .doesNotContain("In what year did Marie Curie discover radium in Paris? unproven");
    }

    private List<String> refusals(String article, String headline) {
        return judged(article, headline)
                .map(v -> v.draft().prompt() + " " + v.refusal().orElse(""))
                .toList();
    }

    @Test
    void asksWithoutTheArticleWhereItsHeadlineTellsNothing() {
        assertThat(questions("Marie Curie discovered radium in Paris in 1898.", "Discovery"))
                .contains("Who discovered radium in Paris in 1898?");
    }

    /** What may be asked about an article with a headline, those of doubtful kinds too. */
    private List<String> questions(String article, String headline) {
        return judged(article, headline)
                .filter(v -> v.refusal().filter(r -> !DOUBTFUL.contains(r)).isEmpty())
                .map(v -> v.draft().question())
                .toList();
    }

    private Stream<Gate.Verdict> judged(String article, String headline) {
        AnnotatedText text = Headlined.of(GateExamples.PARSES.parse(article), headline);
        return gate.judge(Rules.apply(Facts.of(text))).stream();
    }

    private static List<Draft> drafts(String article) {
        return Rules.apply(Facts.of(GateExamples.PARSES.parse(article)));
    }
}
