package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestClock;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done with cards without network is entered when it happened, in order, and once. */
@QuarkusTest
class KeptReviewsTest {

    @Inject
    TestClock clock;

    @Inject
    Cards cards;

    @Inject
    Reviews reviews;

    private final Visitor student = new Visitor();
    private String code = "";
    private String card = "";

    @BeforeEach
    void cards() {
        code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        student.page("/decks/" + code + "/cards");
        student.post("/decks/" + code + "/cards", Map.of("zone", "UTC")).then().statusCode(303);
        card = student.page(deck("/next")).expectFirst(".flip").attr("action");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void the_time_of_the_review_counts_not_of_its_arrival() {
        Instant learned = clock.instant();
        clock.advance(Duration.ofDays(3));
        keep("good", learned, "one").then().statusCode(200);
        Card kept = card();
        assertThat(kept.state.lastDay()).isEqualTo(StudyDay.of(learned, java.time.ZoneOffset.UTC));
        assertThat(kept.state.phase()).isEqualTo(Phase.LEARNING);
        assertThat(log()).hasSize(1);
        assertThat(log().get(0).happened).isEqualTo(learned.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        assertThat(log().get(0).before).isEqualTo(Phase.NEW);
    }

    @Test
    void a_review_sent_twice_counts_once() {
        Instant learned = clock.instant();
        for (int i = 0; i < 3; i++) {
            assertThat(keep("easy", learned, "one").asString()).isEqualTo("{\"outcome\":\"TAKEN\"}");
        }
        assertThat(log()).hasSize(1);
        assertThat(card().state.answers()).isEqualTo(1);
    }

    @Test
    void what_arrives_late_takes_its_place_in_the_log() {
        Instant first = clock.instant();
        clock.advance(Duration.ofDays(2));
        keep("again", clock.instant(), "later").then().statusCode(200);
        assertThat(card().state.lapses()).as("forgotten while it was new").isZero();
        keep("easy", first, "earlier").then().statusCode(200);
        Card kept = card();
        assertThat(kept.state.answers()).isEqualTo(2);
        assertThat(kept.state.lapses()).as("easy first, then forgotten").isEqualTo(1);
        assertThat(kept.state).isEqualTo(replayed());
    }

    @Test
    void another_device_that_answered_meanwhile_loses_nothing() {
        Instant away = clock.instant();
        clock.advance(Duration.ofMinutes(30));
        Document front = student.page(deck("/next"));
        student.post(card, Map.of("turn", front.select(".flip [name=turn]").val(), "action", "flip"));
        Document back = student.page(deck("/next"));
        String turn = back.select(".grades [name=turn]").val();
        student.post(card, Map.of("turn", turn, "action", "good")).then().statusCode(303);
        keep("good", away, "away").then().statusCode(200);
        assertThat(card().state.answers()).isEqualTo(2);
        assertThat(card().state).isEqualTo(replayed());
        // A page that was open meanwhile comes too late.
        assertThat(student.post(card, Map.of("turn", turn, "action", "easy")).header("Location"))
                .endsWith("late=true");
    }

    @Test
    void a_grade_whose_reply_was_lost_counts_once_however_it_is_sent_again() {
        Document front = student.page(deck("/next"));
        student.post(card, Map.of("turn", front.select(".flip [name=turn]").val(), "action", "flip"));
        Document back = student.page(deck("/next"));
        Map<String, String> form = new HashMap<>(Map.of("action", "good"));
        back.select(".grades input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
        student.post(card, form).then().statusCode(303);
        assertThat(student.post(card, form).header("Location")).endsWith("/next");
        form.put("at", Long.toString(clock.millis()));
        student.postForData(card + "/kept", form).then().statusCode(200);
        assertThat(log()).hasSize(1);
    }

    @Test
    void a_claim_that_was_believed_without_network_has_to_be_refuted() {
        keep("easy", clock.instant(), "one");
        card = student.page(deck("/next")).expectFirst(".flip").attr("action");
        assertThat(card().item.label).isNotNull();
        student.postForData(
                        card + "/kept",
                        Map.of("action", "again", "given", "SUPPORTS", "at", clock.millis(), "ticket", "two"))
                .then()
                .statusCode(200);
        assertThat(card().state.debt()).isEqualTo(Scheduling.REFUTATIONS);
    }

    @Test
    void a_clock_that_is_wrong_is_set_right() {
        keep("again", clock.instant().plus(Duration.ofDays(400)), "ahead")
                .then()
                .statusCode(200);
        assertThat(log().get(0).happened).isBeforeOrEqualTo(clock.instant());
        keep("again", Instant.EPOCH, "behind").then().statusCode(200);
        assertThat(log())
                .hasSize(2)
                .allSatisfy(entry ->
                        assertThat(entry.happened).isAfter(clock.instant().minus(Duration.ofMinutes(5))));
        student.postForData(card + "/kept", Map.of("action", "again", "at", Long.MAX_VALUE, "ticket", "no"))
                .then()
                .statusCode(200);
    }

    @Test
    void strangers_and_what_no_form_sends_are_refused() {
        var stranger = new Visitor();
        stranger.page("/decks/" + code + "/cards");
        stranger.postForData(card + "/kept", form("good", clock.instant(), "one"))
                .then()
                .statusCode(404);
        keep("missed", clock.instant(), "two").then().statusCode(400);
        keep("flip", clock.instant(), "three").then().statusCode(400);
        student.postForData(deck("/unknown/kept"), form("good", clock.instant(), "four"))
                .then()
                .statusCode(404);
        assertThat(log()).isEmpty();
    }

    private String deck(String below) {
        return "/decks/" + code + "/cards" + below;
    }

    private Response keep(String action, Instant at, String ticket) {
        return student.postForData(card + "/kept", form(action, at, ticket));
    }

    private static Map<String, Object> form(String action, Instant at, String ticket) {
        return Map.of("action", action, "at", at.toEpochMilli(), "ticket", ticket);
    }

    @Transactional
    Card card() {
        Card found =
                cards.find("code", card.substring(card.lastIndexOf('/') + 1)).firstResult();
        org.hibernate.Hibernate.initialize(found.item);
        return found;
    }

    @Transactional
    List<Review> log() {
        Card found = card();
        return reviews.list("participant = ?1 and item = ?2 order by happened", found.participant, found.item);
    }

    @Transactional
    CardState replayed() {
        return reviews.replayed(card());
    }
}
