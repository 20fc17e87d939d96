package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void holds_the_words_of_its_file_and_no_comments() {
        var verbs = WordList.of("verbs-of-motion");
        assertThat(verbs.contains("travel")).isTrue();
        assertThat(verbs.contains("believe")).isFalse();
        assertThat(verbs.contains("#")).isFalse();
        WordList.refresh();
        assertThat(verbs.contains("travel")).isTrue();
    }

    @Test
    void a_list_that_is_not_there_is_named() {
        assertThatThrownBy(() -> WordList.of("nothing"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("/words/nothing.txt");
    }
}
