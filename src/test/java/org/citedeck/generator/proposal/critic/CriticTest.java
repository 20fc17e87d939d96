package org.citedeck.generator.proposal.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.citedeck.generator.proposal.critic.Item.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped critic, through the code that the application runs. */
class CriticTest {

    /** Log-odds that weights in eight bits may stray. */
    private static final double ROUNDED = 0.6;

    private static final String HEADLINE = "Dockers end their long strike";

    private static Critic critic;

    @BeforeAll
    static void load() {
        critic = new Critic();
    }

    /** Kind, headline, what is asked, answer, ids, log-odds: what critic_vectors.py wrote. */
    private static List<String[]> vectors() throws IOException {
        try (InputStream in = CriticTest.class.getResourceAsStream("items.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static Item item(String[] vector) {
        Kind kind = Kind.valueOf(vector[0].toUpperCase(Locale.ROOT));
        return new Item(kind, vector[1], vector[2], vector[3]);
    }

    @TestFactory
    Stream<DynamicTest> readsItemsAsItWasTaught() throws IOException {
        return vectors().stream()
                .map(vector -> dynamicTest(
                        vector[2],
                        () -> assertThat(critic.ids(item(vector)))
                                .containsExactly(Arrays.stream(vector[4].split(" "))
                                        .mapToInt(Integer::parseInt)
                                        .toArray())));
    }

    @Test
    void thinksWhatItThoughtBeforeItsWeightsWereRounded() throws IOException {
        List<String[]> vectors = vectors();
        double[] odds = critic.logOdds(vectors.stream().map(CriticTest::item).toList());
        for (int i = 0; i < odds.length; i++) {
            assertThat(odds[i]).as(vectors.get(i)[2]).isCloseTo(Double.parseDouble(vectors.get(i)[5]), within(ROUNDED));
        }
    }

    @Test
    void thinksTheSameOfAnItemInWhateverCompany() {
        Item item = gap("The strike by the dockers cost the harbour of Bergen ____ crowns", "40 million");
        Item longer = gap(
                "The strike by the dockers, which began in the winter and ended on Monday, cost the harbour ____ crowns",
                "40 million");
        double alone = critic.logOdds(List.of(item))[0];
        assertThat(critic.logOdds(List.of(longer, item))[1]).isCloseTo(alone, within(0.3));
        assertThat(critic.logOdds(List.of())).isEmpty();
    }

    @Test
    void prefersWhatStandsAlone() {
        assertPrefers(
                gap("The strike by the dockers cost the harbour of Bergen ____ crowns", "40 million"),
                gap("It was not the first time that they had asked ____ for that", "40 million"));
    }

    @Test
    void prefersGoodEnglish() {
        assertPrefers(
                gap(
                        "Dockers in the harbour of Bergen told reporters on Monday that ____ had called off the strike",
                        "Ada Holm"),
                gap(
                        "Dockers in harbour of Bergen has told to the reporters in Monday that ____ had call off the strike",
                        "Ada Holm"));
    }

    @Test
    void prefersWhatDoesNotTellItsAnswer() {
        assertPrefers(
                gap("The dockers' leader was born in the town of ____ and went to sea at the age of 16", "Molde"),
                gap("The Norwegian ambassador in ____, Norway's capital, said the strike was over", "Oslo"));
    }

    private static Item gap(String sentence, String answer) {
        return new Item(Kind.GAP, HEADLINE, "which name fills the gap in “" + sentence + "”?", answer);
    }

    private static void assertPrefers(Item good, Item bad) {
        double[] odds = critic.logOdds(List.of(good, bad));
        assertThat(odds[0]).isGreaterThan(odds[1]);
    }
}
