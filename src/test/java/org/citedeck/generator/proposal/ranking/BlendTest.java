package org.citedeck.generator.proposal.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.citedeck.generator.proposal.critic.Item.Kind;
import org.junit.jupiter.api.Test;

class BlendTest {

    @Test
    void weighsBothForTheKindOfItem() {
        Blend blend = new Blend(Map.of(Kind.GAP, new Blend.Part(0.5, 2, 3), Kind.CLAIM, new Blend.Part(0, 0, 1)));
        assertThat(blend.logOdds(Kind.GAP, 1, -1)).isEqualTo(-0.5);
        assertThat(blend.logOdds(Kind.CLAIM, 1, -1)).isEqualTo(-1);
        assertThatThrownBy(() -> blend.logOdds(Kind.QUESTION, 0, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("QUESTION");
    }

    @Test
    void theShippedOneTrustsTheCriticInEveryKind() {
        Blend shipped = Blend.standard();
        for (Kind kind : Kind.values()) {
            assertThat(shipped.logOdds(kind, 0, 3)).isGreaterThan(shipped.logOdds(kind, 0, -3) + 1);
        }
    }
}
