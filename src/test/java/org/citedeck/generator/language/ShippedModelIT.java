package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.citedeck.generator.language.neural.WordReading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The shipped model reads as well as docs/model-card.md says: sentences of our own with their gold trees, and the gold articles
 * where they are at hand.
 */
class ShippedModelIT {

    private static final Path GOLD_ARTICLES = Path.of("..", "shared", "gold", "gum");

    /** What a set must reach: labelled attachment and clause cores, in percent. */
    private record Floor(double labelled, double core) {}

    @TestFactory
    Stream<DynamicTest> readsAsWellAsItsCardSays() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("own sentences", () -> check(List.of(ownSentences()), new Floor(97, 90))));
        if (Files.isDirectory(GOLD_ARTICLES)) {
            tests.add(DynamicTest.dynamicTest("gold articles", () -> check(goldArticles(), new Floor(89, 70))));
        }
        return tests.stream();
    }

    private static void check(List<GoldText> texts, Floor floor) {
        Map<String, GoldText> bySource = new HashMap<>();
        texts.forEach(text -> bySource.put(text.source().text(), text));
        NeuralAnnotator annotator = new NeuralAnnotator((source, sentence) ->
                Objects.requireNonNull(bySource.get(source.text())).words(source, sentence));
        ParseScore score = new ParseScore();
        for (GoldText text : texts) {
            List<List<WordReading>> readings = annotator.read(text.source(), text.words());
            for (int i = 0; i < text.sentences().size(); i++) {
                score.add(text.sentences().get(i), readings.get(i));
            }
        }
        assertThat(score.labelled()).as(score.toString()).isGreaterThanOrEqualTo(floor.labelled());
        assertThat(score.core()).as(score.toString()).isGreaterThanOrEqualTo(floor.core());
    }

    private static GoldText ownSentences() throws IOException {
        try (InputStream in = ShippedModelIT.class.getResourceAsStream("own-sentences.conllu")) {
            return GoldText.of(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<GoldText> goldArticles() throws IOException {
        try (Stream<Path> files = Files.list(GOLD_ARTICLES)) {
            return files.filter(f -> f.toString().endsWith(".conllu"))
                    .sorted()
                    .map(ShippedModelIT::read)
                    .toList();
        }
    }

    private static GoldText read(Path file) {
        try {
            return GoldText.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
