package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The model that is shipped reads sentences of our own as people did, through the code the application runs. The parses in
 * {@code own-sentences.conllu} were made by the model and put right by hand.
 */
class ShippedModelIT {

    private static final double LEAST_LABELLED = 93;
    private static final double LEAST_CORE = 80;

    @Test
    void reads_our_own_sentences() throws IOException {
        GoldText gold = gold();
        AnnotatedText found = new NeuralAnnotator(gold).annotate(gold.source());
        ParseScore score = new ParseScore();
        for (int i = 0; i < gold.sentences().size(); i++) {
            score.add(gold.sentences().get(i), found.sentences().get(i));
        }
        assertThat(gold.sentences()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(score.labelled()).as(score.toString()).isGreaterThanOrEqualTo(LEAST_LABELLED);
        assertThat(score.core()).as(score.toString()).isGreaterThanOrEqualTo(LEAST_CORE);
    }

    private static GoldText gold() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ShippedModelIT.class.getResourceAsStream("own-sentences.conllu"))) {
            return GoldText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
