package org.citedeck.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citedeck.generator.proposal.ClauseText;
import org.junit.jupiter.api.Test;

/** What follows from a fact and says less; never what might be false. */
class LeanerTest {

    @Test
    void leavesOutWhatIsSaidOfAThingNotKnownBefore() {
        assertThat(forms(LeanerExamples.TREATY))
                .contains("Norway and Sweden signed a treaty on June 4, 2024.")
                .first()
                .isEqualTo("On June 4, 2024, Norway and Sweden signed a treaty that will end a quarrel.");
    }

    @Test
    void leavesOutCircumstances() {
        assertThat(forms(LeanerExamples.CEREMONY))
                .containsExactly(
                        "Ada Holm opened a museum in Bergen after the ceremony.",
                        "Ada Holm opened a museum in Bergen.",
                        "Ada Holm opened a museum.");
    }

    @Test
    void keepsWhatADenialDependsOn() {
        assertThat(forms(LeanerExamples.DENIED)).containsExactly("Ada Holm did not meet Ann Lee during the visit.");
    }

    @Test
    void keepsWhatTheNounIsAbout() {
        assertThat(forms(LeanerExamples.PLAN)).containsExactly("Norway announced a plan to close the mine.");
    }

    @Test
    void keepsThePeriodOfASum() {
        assertThat(forms(LeanerExamples.LONG_SHOT)).allMatch(form -> form.contains("over eight years"));
    }

    @Test
    void keepsTheTimeOfASecondTime() {
        assertThat(forms(LeanerExamples.SECOND_TIME)).allMatch(form -> form.contains("May 2024"));
    }

    private static List<String> forms(String article) {
        Fact fact = Facts.of(LeanerExamples.PARSES.parse(article)).get(0);
        return Leaner.forms(fact).stream()
                .map(form -> ClauseText.of(form).statement())
                .toList();
    }
}
