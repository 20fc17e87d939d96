package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CodeTriesTest {

    private final Watch watch = new Watch();
    private final CodeTries tries = new CodeTries(watch);

    @Test
    void after_ten_wrong_codes_within_a_minute_one_has_to_wait() {
        for (int i = 0; i < CodeTries.ALLOWED; i++) {
            assertThat(tries.mayTry("here")).isTrue();
            tries.wrong("here");
            watch.seconds += 2;
        }
        assertThat(tries.mayTry("here")).isFalse();
        assertThat(tries.mayTry("there")).as("another place is not affected").isTrue();
        watch.seconds = 60;
        assertThat(tries.mayTry("here")).as("the first is forgotten").isTrue();
        tries.wrong("here");
        assertThat(tries.mayTry("here")).isFalse();
        tries.right("here");
        assertThat(tries.mayTry("here")).isTrue();
    }

    private static final class Watch extends Clock {
        private long seconds;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Histories.NOON.plusSeconds(seconds);
        }
    }
}
