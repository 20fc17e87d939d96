package org.citedeck.generator.proposal.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbatimTest {

    private static final String SENTENCE =
            "In 2016, Norway also opened an embassy in Minsk, its first in the region, after long talks.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2016, Norway also opened an embassy in Minsk.|true",
                "Norway opened an embassy in Minsk.|true",
                "An embassy in Minsk was opened by Norway in 2016.|false",
                "Norway opened an embassy in Minsk in 2016.|true",
                "Long talks came before Norway opened an embassy in Minsk.|false"
            })
    void findsWhatWasOnlyCutOut(String claim, boolean verbatim) {
        assertThat(Verbatim.is(claim, SENTENCE)).isEqualTo(verbatim);
    }
}
