package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedAnswerTest {

    private static final String TEXT =
            "On Monday the harbour’s crew — 14 people — met “Captain Moen” in Ny-Ålesund at 8:30 p.m. for $2.5 million.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "monday | Monday",
                "the harbour's crew | harbour’s crew",
                "'Captain Moen' | Captain Moen",
                "a crew | crew",
                "ny‑ålesund | Ny-Ålesund",
                "14  people | 14 people",
                "$2.5 million. | $2.5 million"
            })
    void an_answer_is_found_however_it_is_typed(String answer, String found) {
        assertThat(CitedAnswer.find(answer, TEXT, 0, TEXT.length()))
                .hasValueSatisfying(span ->
                        assertThat(TEXT.substring(span.start(), span.end())).isEqualTo(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon", "4 people", "Captain Lee", "", "\"\"", "people met"})
    void a_part_of_a_word_or_other_words_are_not(String answer) {
        assertThat(CitedAnswer.find(answer, TEXT, 0, TEXT.length())).isEmpty();
    }

    @Test
    void only_the_range_is_searched() {
        assertThat(CitedAnswer.find("Monday", TEXT, 5, TEXT.length())).isEmpty();
        assertThat(CitedAnswer.find("Monday", TEXT, 3, 9)).isPresent();
        assertThat(CitedAnswer.find("Mon", TEXT, 3, 6))
                .as("cut at the end of the range")
                .isEmpty();
    }
}
