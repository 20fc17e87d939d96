package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacesTest {

    @Test
    void marksOfLanguagesGo() {
        assertThat(Spaces.lines("called it \"dangerous\" ((it)) and \"ideological\" ((it)): (a word) ((see below))"))
                .isEqualTo("called it \"dangerous\" and \"ideological\": (a word) ((see below))");
    }

    @Test
    void linesEndInOneWay() {
        assertThat(Spaces.lines("one\r\ntwo\rthree\u2028four\uFEFF")).isEqualTo("one\ntwo\nthree\nfour");
    }
}
