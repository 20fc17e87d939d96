package org.citedeck.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How students' pages learn that the teacher has gone on. */
@QuarkusTest
class LiveStepsTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Inject
    Channels channels;

    private final Lesson lesson = new Lesson();
    private Visitor kim = new Visitor();

    @BeforeEach
    void a_lesson() {
        kim = lesson.open().join("Kim");
    }

    @Test
    void each_step_is_told_as_a_number_and_nothing_else() throws Exception {
        try (var listener = new Listener(home, lesson.round, kim)) {
            assertThat(listener.response.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(listener.next()).isEqualTo("data:0");
            lesson.step();
            assertThat(listener.next()).isEqualTo("data:1");
            lesson.step();
            assertThat(listener.next()).isEqualTo("data:2");
            lesson.end();
            assertThat(listener.next()).isEqualTo("data:3");
            assertThat(listener.next())
                    .as("no connection is kept for a round that is over")
                    .isEqualTo("the end");
        }
    }

    /** So that a page notices a dead connection, and a server what another one has done. */
    @Test
    void the_present_step_is_told_again_and_again() throws Exception {
        lesson.step();
        try (var listener = new Listener(home, lesson.round, kim)) {
            assertThat(listener.next()).isEqualTo("data:1");
            assertThat(listener.next()).isEqualTo("data:1");
        }
    }

    @Test
    void who_hears_nothing_can_ask() {
        assertThat(kim.get("/live/" + lesson.round + "/steps/now").asString()).isEqualTo("0");
        lesson.step();
        assertThat(kim.get("/live/" + lesson.round + "/steps/now").asString()).isEqualTo("1");
    }

    @Test
    void who_has_no_place_in_the_round_hears_nothing() throws Exception {
        Visitor elsewhere = new Lesson().open().join("Kim");
        try (var listener = new Listener(home, lesson.round, elsewhere)) {
            assertThat(listener.response.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nothing_is_kept_of_who_has_gone() throws Exception {
        try (var listener = new Listener(home, lesson.round, kim)) {
            assertThat(listener.next()).isEqualTo("data:0");
            assertThat(channels.isListenedTo(lesson.round)).isTrue();
        }
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (channels.isListenedTo(lesson.round) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(channels.isListenedTo(lesson.round)).isFalse();
    }
}
