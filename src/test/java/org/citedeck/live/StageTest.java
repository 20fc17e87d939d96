package org.citedeck.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void two_steps_for_each_item_and_then_the_end() {
        List<String> stages = IntStream.rangeClosed(0, 5)
                .mapToObj(step -> new Stage(step, 2, step == 5))
                .map(StageTest::words)
                .toList();
        assertThat(stages).containsExactly("gathering", "asking 1", "telling 1", "asking 2", "telling 2, last", "over");
    }

    @Test
    void a_round_that_is_ended_early_shows_no_item() {
        Stage stage = new Stage(2, 2, true);
        assertThat(words(stage)).isEqualTo("over");
        assertThat(stage.isOnItem()).isFalse();
        assertThat(stage.number()).isZero();
    }

    private static String words(Stage stage) {
        return (stage.isGathering() ? "gathering" : "")
                + (stage.isAsking() ? "asking " + stage.number() : "")
                + (stage.isTelling() ? "telling " + stage.number() : "")
                + (stage.isLast() ? ", last" : "")
                + (stage.over() ? "over" : "");
    }
}
