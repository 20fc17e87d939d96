package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T03:59:59Z, UTC, 2026-03-01",
        "2026-03-02T04:00:00Z, UTC, 2026-03-02",
        "2026-03-02T02:59:59Z, Europe/Oslo, 2026-03-01",
        "2026-03-02T03:00:00Z, Europe/Oslo, 2026-03-02",
        "2026-03-02T11:59:59Z, America/Los_Angeles, 2026-03-01",
        "2026-03-01T15:00:00Z, Pacific/Auckland, 2026-03-02",
        // The night in which clocks go forward: four o'clock is four o'clock.
        "2026-03-29T01:59:59Z, Europe/Oslo, 2026-03-28",
        "2026-03-29T02:00:00Z, Europe/Oslo, 2026-03-29",
        "2026-10-25T02:59:59Z, Europe/Oslo, 2026-10-24",
        "2026-10-25T03:00:00Z, Europe/Oslo, 2026-10-25"
    })
    void begins_at_four_where_the_student_is(Instant moment, ZoneId zone, LocalDate day) {
        assertThat(StudyDay.of(moment, zone)).isEqualTo(day);
    }
}
