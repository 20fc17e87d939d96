package org.citedeck.generator.proposal.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void sumsWhatIsSeen() {
        Weights weights = new Weights(Map.of(Weights.BIAS, 0.5, "names", 0.25, "negated", -1.0));

        assertThat(weights.logOdds(Map.of("names", 2.0, "never-rated", 7.0))).isEqualTo(1.0);
        assertThat(weights.logOdds(Map.of("negated", 1.0))).isEqualTo(-0.5);
    }

    @Test
    void evenOddsAreAHalf() {
        assertThat(Weights.probability(0)).isEqualTo(0.5);
        assertThat(Weights.probability(Math.log(9))).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void shippedWeightsPreferWordsSpokenToPlaces() {
        Weights shipped = Weights.standard();

        double speech = shipped.logOdds(Map.of("rule=quote-who", 1.0, "quotes", 1.0));
        double place = shipped.logOdds(Map.of("rule=place-where", 1.0));

        assertThat(speech).isGreaterThan(place);
    }
}
