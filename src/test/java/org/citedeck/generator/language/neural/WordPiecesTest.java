package org.citedeck.generator.language.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Java cuts words as the Python code did in training ({@code vectors.py} wrote the file). */
class WordPiecesTest {

    private final WordPieces pieces = new WordPieces(lines("annotator-pieces.txt"));

    @Test
    void words_are_cut_as_in_training() {
        for (String line : lines("word-pieces.tsv")) {
            String[] cells = line.split("\t", -1);
            List<Integer> ids =
                    Arrays.stream(cells[2].split(" ", -1)).map(Integer::valueOf).toList();
            assertThat(pieces.word(cells[0])).as(cells[0]).isEqualTo(ids);
            assertThat(LetterShape.of(cells[0]).id()).as(cells[0]).isEqualTo(Integer.parseInt(cells[1]));
        }
    }

    @Test
    void a_sentence_has_its_marks_and_the_place_of_each_word() {
        Pieces cut = pieces.sentence(List.of("Kyivans", "slept", "."), 512);
        assertThat(cut.words()).isEqualTo(3);
        assertThat(cut.first(0)).isEqualTo(1);
        assertThat(cut.id(0)).isEqualTo(101);
        assertThat(cut.id(cut.length() - 1)).isEqualTo(102);
        assertThat(cut.first(2)).isEqualTo(cut.length() - 2);
    }

    @Test
    void a_sentence_too_long_keeps_one_piece_of_each_word() {
        Pieces cut = pieces.sentence(List.of("supercalifragilistic", "expialidocious"), 8);
        assertThat(cut.length()).isEqualTo(4);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream(resource))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
