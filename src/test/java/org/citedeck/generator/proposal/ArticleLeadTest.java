package org.citedeck.generator.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLeadTest {

    @Test
    void namesAnArticleByItsHeadline() {
        assertThat(ArticleLead.before(article("Typhoon leaves 14 dead")))
                .contains("In the article “Typhoon leaves 14 dead”, ");
    }

    @Test
    void turnsQuotationMarksWithinIntoSingleOnes() {
        assertThat(ArticleLead.before(article("\"We have waited\": volunteers receive “new” jab.")))
                .contains("In the article “‘We have waited’: volunteers receive ‘new’ jab”, ");
    }

    @Test
    void standsBehindAClaimAndBeforeAQuotation() {
        assertThat(ArticleLead.naming(article("Typhoon leaves 14 dead"), "Three bridges were washed away."))
                .contains("Three bridges were washed away, according to the article “Typhoon leaves 14 dead”.");
        assertThat(ArticleLead.naming(article("Typhoon leaves 14 dead"), "It was Ada Holm who said, “It is over.”"))
                .contains("In the article “Typhoon leaves 14 dead”, it was Ada Holm who said, “It is over.”");
    }

    @Test
    void tellsTheNameOfTheArticleFromWhatIsAsked() {
        assertThat(ArticleLead.apart("In the article “Typhoon leaves 14 dead”, how many bridges broke?"))
                .isEqualTo(new ArticleLead.Apart(
                        "In the article “Typhoon leaves 14 dead”,", "how many bridges broke?", ""));
        assertThat(ArticleLead.apart("Three bridges broke, according to the article “Typhoon leaves 14 dead”."))
                .isEqualTo(new ArticleLead.Apart(
                        "", "Three bridges broke", "according to the article “Typhoon leaves 14 dead”."));
        assertThat(ArticleLead.apart("In the article “It is over”, it was Ada Holm who said, “It is.”"))
                .isEqualTo(new ArticleLead.Apart(
                        "In the article “It is over”,", "it was Ada Holm who said, “It is.”", ""));
        for (String other :
                List.of("Who broke it?", "In the article, who broke it?", "In the article “It is over”, ", "")) {
            assertThat(ArticleLead.apart(other)).isEqualTo(new ArticleLead.Apart("", other, ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Obituary",
                "Short of words",
                "TYPHOON LEAVES FOURTEEN DEAD",
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                        + " eighteen nineteen twenty twenty-one"
            })
    void namesNoArticleWhoseHeadlineTellsNothingOrTooMuch(String title) {
        assertThat(ArticleLead.before(article(title))).isEmpty();
    }

    @Test
    void namesNoArticleWithoutAHeadline() {
        assertThat(ArticleLead.before(new SourceText(Metadata.NONE, "", List.of(), List.of())))
                .isEmpty();
    }

    private static SourceText article(String title) {
        return new SourceText(new Metadata(title, null, null, null, null, null), "", List.of(), List.of());
    }
}
