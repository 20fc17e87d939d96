package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 2, 2",
        "3, 2, 4",
        "5, 4, 6",
        "7, 5, 9",
        "10, 8, 12",
        "20, 17, 23",
        "30, 27, 33",
        "50, 46, 54",
        "100, 93, 107",
        "365, 345, 385"
    })
    void an_interval_is_drawn_from_its_published_range(int interval, int least, int most) {
        assertThat(Fuzz.Range.of(interval)).isEqualTo(new Fuzz.Range(least, most));
        int[] drawn = IntStream.range(0, 4000)
                .map(answers -> Fuzz.shifted(interval, "K7MXQ2", answers))
                .distinct()
                .sorted()
                .toArray();
        // Both ends are reached, and nothing is left out.
        assertThat(drawn).containsExactly(IntStream.rangeClosed(least, most).toArray());
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "abc, 4", "xyz, 3"})
    void the_same_history_has_the_same_shift(String card, int answers) {
        assertThat(Fuzz.shifted(50, card, answers)).isEqualTo(Fuzz.shifted(50, card, answers));
    }
}
