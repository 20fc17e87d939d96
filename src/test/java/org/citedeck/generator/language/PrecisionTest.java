package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {

    private static final ResolvedDate DAY = new ResolvedDate("2014-07-23");

    @ParameterizedTest
    @CsvSource({
        "Tuesday, 2014-07-23",
        "last Tuesday, 2014-07-23",
        "last month, 2014-07",
        "three months ago, 2014-07",
        "last year, 2014",
        "ten years ago, 2014",
    })
    void isThatOfTheWords(String words, String iso) {
        assertThat(Precision.asTold(DAY, words)).contains(new ResolvedDate(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last week",
                "two weeks ago",
                "next weekend",
                "two years earlier",
                "the day before",
                "last night",
                "the following year",
                "the next day",
                "the same month",
                "19 months ago"
            })
    void isNoneForVagueWordsAndAnchorsElsewhere(String words) {
        assertThat(Precision.asTold(DAY, words)).isEmpty();
    }
}
