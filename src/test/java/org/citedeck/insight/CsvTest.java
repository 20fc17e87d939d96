package org.citedeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\0=1", "\r=1"})
    void what_a_spreadsheet_would_run_is_made_text(String text) {
        assertThat(Csv.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "a=b", "'quoted", "1998", "Ø"})
    void everything_else_stays(String text) {
        assertThat(Csv.safe(text)).isEqualTo(text);
    }
}
