package org.citedeck.generator.proposal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the article “Clerk stole $612,000 from parish”, | $612,480 | true",
                "In the article “Ex-treasurer gets 5 years for stealing $1.9M from district”, | $1,894,310 | true",
                "In the article “Firm to pay ₹7,940 crore for rival”, | ₹7,950 crore | true",
                "In the article “Clerk stole $612,000 from parish”, | $512,480 | false",
                "In the article “Five die in 2023 crash”, | 2,024 | false",
                "In the article “Clerk jailed”, | $612,480 | false",
            })
    void a_rounded_figure_gives_the_answer_away(String lead, String answer, boolean tells) {
        assertThat(Figures.nearlyTells(lead, answer)).isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fishermen rescued ____ people, and the navy saved 200 more | 700 | Over 900 rescued | true",
                "fishermen rescued ____ people, and the navy saved 200 more | 700 | Hundreds rescued | false",
                "fishermen rescued ____ people, and the navy saved 300 more | 700 | Over 900 rescued | false",
            })
    void a_sum_in_the_headline_gives_its_parts_away(String prompt, String answer, String headline, boolean adds) {
        assertThat(Figures.adds(prompt, answer, headline)).isEqualTo(adds);
    }
}
