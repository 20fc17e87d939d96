package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-23       | July 23, 2024 | Tuesday, July 23, 2024 | on",
                "2024-07-23T14:00 | July 23, 2024 | Tuesday, July 23, 2024 | on",
                "2024-07          | July 2024     | July 2024              | in",
                "1931             | 1931          | 1931                   | in",
            })
    void isToldAsPreciselyAsItIsKnown(String timex, String shortForm, String longForm, String preposition) {
        ResolvedDate date = ResolvedDate.ofTimex(timex).orElseThrow();
        assertThat(date.shortForm()).isEqualTo(shortForm);
        assertThat(date.longForm()).isEqualTo(longForm);
        assertThat(date.preposition()).isEqualTo(preposition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3Y", "PRESENT_REF", "2024-W30", "2024-SU", "199X", "XXXX-07-23", "2024-02-30", "2024-13"})
    void isNoneWhereTheCalendarHasNoSuchDate(String timex) {
        assertThat(ResolvedDate.ofTimex(timex)).isEmpty();
    }

    @Test
    void keepsItsYear() {
        assertThat(new ResolvedDate("2024-07-23").truncated(4)).isEqualTo(new ResolvedDate("2024"));
        assertThat(new ResolvedDate("2024").truncated(7)).isEqualTo(new ResolvedDate("2024"));
        assertThat(new ResolvedDate("2024-07").year()).isEqualTo(2024);
    }
}
