package org.citedeck.generator.proposal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.critic.Critic;
import org.citedeck.generator.proposal.ranking.Acceptance;
import org.citedeck.generator.proposal.rule.Rules;
import org.citedeck.testsupport.Headlined;
import org.junit.jupiter.api.Test;

/** Sentences given back with a gap. */
class GapTest {

    private final Gate gate = new Gate(new Acceptance(new Critic())::of);

    @Test
    void whomAnEarlierSentenceNamesStandsInBrackets() {
        assertTold(
                GapExamples.BY_NAME,
                "Which sum fills the gap in “[Ada Holm] said the strike by the dockers had cost the council ____ since the winter”?");
    }

    @Test
    void whatAnEarlierSentenceCalledSomethingStandsInBracketsToo() {
        assertTold(
                GapExamples.BY_WHAT_IT_IS,
                "Which number fills the gap in “[Norsk Hydro] sold ____ trees to farmers in the hills when the [statewide] register opened in the winter”?");
    }

    /** The first gap of an article's second sentence, which the first sentence explains. */
    private static void assertTold(String article, String prompt) {
        Draft gap = gaps(article)
                .filter(draft -> draft.fact().sentence().id() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(gap.prompt()).isEqualTo(prompt);
        assertThat(gap.resolvedFrom()).containsExactly(0);
    }

    @Test
    void whoSomebodyIsMustBeTold() {
        assertThat(judged(headlined(GapExamples.UNEXPLAINED)))
                .filteredOn(v -> v.draft().fact().sentence().id() == 1)
                .isNotEmpty()
                .allMatch(v -> v.refusal().equals(Optional.of(Likely.ID)));
    }

    @Test
    void whatIsTooLongToReadIsNotGivenBack() {
        assertThat(gaps(GapExamples.LONG)).isEmpty();
    }

    @Test
    void quotationsWithinAreInSingleMarks() {
        assertThat(gaps(GapExamples.IN_THEIR_WORDS).map(Draft::prompt))
                .contains(
                        "Which number fills the gap in “The mayor, who called the strike by the dockers ‘a gift’, wants to pay ____ farmers by the winter”?");
    }

    @Test
    void needsTheNameOfItsArticle() {
        List<Gate.Verdict> alone = judged(GapExamples.PARSES.parse(GapExamples.BY_NAME));
        assertThat(alone).isNotEmpty().allMatch(v -> v.refusal().equals(Optional.of("vague")));
        List<Gate.Verdict> led = judged(headlined(GapExamples.BY_NAME));
        assertThat(led)
                .isNotEmpty()
                .allMatch(v -> v.draft().question().startsWith("In the article “Dockers end their long strike”, "))
                .noneMatch(v -> v.refusal().equals(Optional.of("vague")));
    }

    @Test
    void asksOnceOfASentenceThatNothingElseAsksAbout() {
        assertThat(judged(headlined(GapExamples.IN_THEIR_WORDS)))
                .extracting(Gate.Verdict::refusal)
                .containsExactly(Optional.empty());
        assertThat(judged(headlined(GapExamples.ASKED_ALREADY)))
                .isNotEmpty()
                .allMatch(v -> v.refusal().isPresent())
                .anyMatch(v -> v.refusal().equals(Optional.of("repeated")));
    }

    private static Stream<Draft> gaps(String article) {
        return Rules.apply(Facts.of(GapExamples.PARSES.parse(article))).stream().filter(GapTest::isGap);
    }

    private static AnnotatedText headlined(String article) {
        return Headlined.of(GapExamples.PARSES.parse(article), GapExamples.HEADLINE);
    }

    /** What becomes of the gaps of an article. */
    private List<Gate.Verdict> judged(AnnotatedText article) {
        return gate.judge(Rules.apply(Facts.of(article))).stream()
                .filter(v -> isGap(v.draft()))
                .toList();
    }

    private static boolean isGap(Draft draft) {
        return draft.fact().construction().isVerbatim();
    }
}
