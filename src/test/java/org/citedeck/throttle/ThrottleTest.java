package org.citedeck.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.citedeck.testsupport.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    private static final Throttle.Limits FIVE =
            new Throttle.Limits(5, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofMinutes(10));

    private final TestClock clock = new TestClock();
    private final Throttle throttle = new Throttle(clock, FIVE);

    @Test
    void the_sixth_try_waits_a_minute_and_others_do_not() {
        fail("kim", 5);
        assertThat(throttle.begin("kim")).isBetween(Duration.ofSeconds(58), Duration.ofMinutes(1));
        assertThat(throttle.begin("alex")).isZero();
        clock.advance(Duration.ofSeconds(61));
        assertThat(throttle.begin("kim")).isZero();
    }

    @Test
    void waits_double_up_to_the_longest() {
        fail("kim", 5);
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            assertThat(throttle.begin("kim").plusSeconds(2)).isGreaterThan(Duration.ofMinutes(minutes));
            assertThat(throttle.begin("kim")).isLessThanOrEqualTo(Duration.ofMinutes(minutes));
            clock.advance(Duration.ofMinutes(minutes));
            fail("kim", 1);
        }
    }

    @Test
    void who_tries_while_waiting_waits_no_longer_for_it() {
        fail("kim", 5);
        for (int i = 0; i < 50; i++) {
            assertThat(throttle.begin("kim")).isLessThanOrEqualTo(Duration.ofMinutes(1));
        }
    }

    @Test
    void a_right_try_forgets_the_wrong_ones() {
        fail("kim", 4);
        throttle.clear("kim");
        fail("kim", 5);
        assertThat(throttle.begin("kim")).isPositive();
    }

    @Test
    void a_right_try_that_is_taken_back_leaves_the_wrong_ones() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.begin("school")).isZero();
            throttle.takeBack("school");
        }
        fail("school", 5);
        assertThat(throttle.begin("school")).isPositive();
    }

    @Test
    void time_heals_one_failure_after_the_other() {
        fail("kim", 4);
        clock.advance(Duration.ofMinutes(21));
        fail("kim", 3);
        assertThat(throttle.begin("kim")).isPositive();
    }

    @Test
    void a_hundred_at_the_same_moment_are_a_hundred() throws Exception {
        var calls = new ArrayList<Callable<Duration>>();
        for (int i = 0; i < 100; i++) {
            calls.add(() -> throttle.begin("kim"));
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            int let = 0;
            for (var answer : pool.invokeAll(calls)) {
                let += answer.get().isZero() ? 1 : 0;
            }
            assertThat(let).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void one_household_is_one_address() {
        assertThat(Address.network("2001:db8:1:2::1")).isEqualTo(Address.network("2001:db8:1:2:ffff::9"));
        assertThat(Address.network("2001:db8:1:2::1")).isNotEqualTo(Address.network("2001:db8:1:3::1"));
        assertThat(Address.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Address.of(null)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "0,1 second",
        "1,1 second",
        "59,59 seconds",
        "60,60 seconds",
        "61,2 minutes",
        "120,2 minutes",
        "900,15 minutes"
    })
    void a_wait_in_words_is_never_too_short(long seconds, String words) {
        assertThat(Wait.inWords(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    private void fail(String key, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.begin(key)).isZero();
        }
    }
}
