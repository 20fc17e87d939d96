package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.citedeck.generator.language.neural.WordReading;
import org.junit.jupiter.api.Test;

/** In the sentences here "Holm Berg" is a name that the model takes for a person's. */
class NameLabelsTest {

    private static List<CoreLabel> words(String sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (String text : sentence.split(" ", -1)) {
            CoreLabel word = new CoreLabel();
            word.setWord(text);
            word.setOriginalText(text);
            word.setLemma(text.toLowerCase(Locale.ROOT));
            word.setTag(isName(text) ? "NNP" : "NN");
            word.setNER("O");
            words.add(word);
        }
        return words;
    }

    private static boolean isName(String text) {
        return text.equals("Holm") || text.equals("Berg");
    }

    /** Each word depends on the next; the last is the root. */
    private static List<WordReading> readings(List<CoreLabel> words) {
        List<WordReading> readings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).word();
            int head = i + 1 < words.size() ? i + 1 : -1;
            String relation = text.equals("Holm") ? "compound" : head < 0 ? "root" : "dep";
            readings.add(new WordReading(
                    head,
                    relation,
                    1,
                    words.get(i).tag(),
                    1,
                    "O",
                    0,
                    isName(text) ? "PERSON" : "O",
                    isName(text) ? 0.9 : 1));
        }
        return readings;
    }

    /** The label of the name in the last of some sentences. */
    private static String label(String... sentences) {
        List<List<CoreLabel>> words =
                Arrays.stream(sentences).map(NameLabelsTest::words).toList();
        NameLabels.apply(words, words.stream().map(NameLabelsTest::readings).toList());
        return words.get(words.size() - 1).stream()
                .filter(word -> word.word().equals("Berg"))
                .map(CoreLabel::ner)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheModelSeesHolds() {
        assertThat(label("yesterday Holm Berg spoke")).isEqualTo("PERSON");
    }

    @Test
    void aFirmIsNobodyHoweverOftenItIsTakenForSomebody() {
        assertThat(label(
                        "the firm Holm Berg spoke",
                        "then Holm Berg spoke",
                        "again Holm Berg spoke",
                        "still Holm Berg spoke",
                        "here Holm Berg spoke"))
                .isEqualTo("ORGANIZATION");
    }

    @Test
    void aDeveloperMayBeSomebody() {
        assertThat(label(
                        "the developer Holm Berg spoke",
                        "then Holm Berg spoke",
                        "again Holm Berg spoke",
                        "still Holm Berg spoke"))
                .isEqualTo("PERSON");
    }
}
