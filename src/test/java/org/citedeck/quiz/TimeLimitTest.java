package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.citedeck.testsupport.ClassOfThirty;
import org.citedeck.testsupport.FourClaims;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.TestClock;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time that the server keeps, that can be extended, and that takes nothing away that was answered. */
@QuarkusTest
class TimeLimitTest {

    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    @Inject
    TestClock clock;

    private final Visitor student = new Visitor();
    private Visitor teacher = new Visitor();
    private String code = "";
    private String attempt = "";

    @BeforeEach
    void ten_minutes() {
        teacher = Visitor.teacher();
        code = ClassOfThirty.deckOfFour(teacher).code;
        Settings.save(teacher, code, "minutes", "10", "mode", "TEST");
        attempt = student.begin(code, "Kim");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void it_ends_with_the_last_extension() {
        var limit = new TimeLimit(START, 10, 2);
        Instant end = START.plusSeconds(1800);
        assertThat(limit.ends()).isEqualTo(end);
        assertThat(limit.refuses(end.plusMillis(9999))).isFalse();
        assertThat(limit.refuses(end.plusSeconds(10))).isTrue();
        assertThat(limit.secondsLeft(end.minusMillis(1001))).isEqualTo(2);
        assertThat(limit.secondsLeft(end)).isZero();
        assertThat(limit.secondsLeft(end.plusSeconds(99))).isZero();
        assertThat(limit.secondsUntilRefused(end.minusMillis(1001))).isEqualTo(12);
        assertThat(limit.secondsUntilRefused(end.plusMillis(9001))).isEqualTo(1);
        assertThat(limit.secondsUntilRefused(end.plusSeconds(10))).isZero();
        assertThat(limit.mayBeExtended(end.plusMillis(9999))).isTrue();
        assertThat(limit.mayBeExtended(end.plusSeconds(10))).isFalse();
        assertThat(new TimeLimit(START, 10, 10).mayBeExtended(START)).isFalse();
    }

    @Test
    void the_page_says_how_much_is_left_and_warns() {
        assertThat(new Visitor().page("/decks/" + code).select(".terms").text())
                .contains("You have 10 minutes, and you can take more time");
        Document page = student.page(attempt);
        assertThat(page.select("[role=timer]").text()).isEqualTo("10 minutes left");
        assertThat(page.select("#time-said").text()).isEmpty();
        // Return in the field answers; it does not press this button.
        assertThat(page.select("form.question button").eachText()).last().isEqualTo("More time");
        clock.advance(Duration.ofSeconds(545));
        page = student.page(attempt);
        assertThat(page.select("[role=timer]").text()).isEqualTo("1 minute left");
        assertThat(page.select("#time-said[role=status]").text())
                .isEqualTo("Less than a minute is left. Send your answer, or take more time.");
    }

    @Test
    void what_was_answered_stays_and_the_rest_counts_as_unanswered() {
        choose("Nora Lindqvist");
        send(2, "SUPPORTS");
        clock.advance(Duration.ofMinutes(10).plusSeconds(5));
        // It was on its way when the time ended. Until such answers are in, nothing is told.
        send(3, "Peter Aske");
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 4 of 4");
        assertThat(student.get(attempt + "/3").header("Location")).endsWith(attempt);
        clock.advance(Duration.ofSeconds(5));
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("2 of 4 right");
        assertThat(score.select(".standfirst").text()).contains("Time ran out after 3 of 4 answers");
        assertThat(score.select(".review > li")).hasSize(3);
        assertThat(score.text()).contains("Not answered Peter Aske painted the hull.");
        assertThat(send(4, "SUPPORTS").header("Location")).endsWith(attempt);
        assertThat(student.page(attempt).select("h1").text()).isEqualTo("2 of 4 right");

        // For everybody else too the attempt is over.
        assertThat(student.page("/me").select("table").text())
                .contains("2 of 4")
                .doesNotContain("answered");
        assertThat(student.page("/decks/" + code).select("ol a").eachAttr("href"))
                .containsExactly(attempt);
        Document results = teacher.page("/teach/decks/" + code + "/results");
        assertThat(results.select(".tiles").text()).contains("1 of 1 begun");
        assertThat(results.select(".grid-table tbody td").eachText())
                .containsExactly("✓right", "✗wrong", "✓right", "·open", "2 of 4");
        assertThat(student.get("/me/data/citedeck.json").asString()).contains("\"finished\" : true");
        student.page(attempt);
        student.post(attempt + "/cards", Map.of()).then().statusCode(303);
        assertThat(student.begin(code, "Kim")).isNotEqualTo(attempt);
    }

    @Test
    void who_answered_nothing_in_time_sees_that_too() {
        clock.advance(Duration.ofMinutes(10).plusSeconds(10));
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("0 of 4 right");
        assertThat(score.select(".review > li")).isEmpty();
        assertThat(student.page("/me").select("table").text()).contains("0 of 4");
        assertThat(teacher.page("/teach/decks/" + code + "/results")
                        .select(".tiles")
                        .text())
                .contains("1 of 1 begun");
    }

    @Test
    void it_can_be_extended_ten_times_before_it_is_up_and_the_teacher_sees_it() {
        student.page(attempt);
        IntStream.range(0, 6).parallel().forEach(click -> more(Map.of("number", 1, "extensions", 0)));
        assertThat(student.page(attempt).select("[role=timer]").text()).isEqualTo("20 minutes left");
        clock.advance(Duration.ofMinutes(15));
        for (int taken = 1; taken < 10; taken++) {
            more(Map.of("number", 1, "extensions", taken)).then().statusCode(200);
        }
        Document page = student.page(attempt);
        assertThat(page.select("[role=timer]").text()).isEqualTo("95 minutes left");
        assertThat(page.select("#more-time")).isEmpty();
        assertThat(page.select("#time").text()).contains("No more time can be added.");
        more(Map.of("number", 1, "extensions", 10)).then().statusCode(200);
        assertThat(student.page(attempt).select("[role=timer]").text()).isEqualTo("95 minutes left");
        Document results = teacher.page("/teach/decks/" + code + "/results");
        assertThat(results.select(".grid-table thead th").eachText()).last().isEqualTo("More time");
        assertThat(results.select(".grid-table tbody td").eachText()).last().isEqualTo("10 times");
        assertThat(teacher.get("/teach/decks/" + code + "/results/gradebook.csv")
                        .asString()
                        .strip())
                .endsWith("Test,10");
        clock.advance(Duration.ofMinutes(95).plusSeconds(10));
        assertThat(more(Map.of("number", 1, "extensions", 10)).header("Location"))
                .endsWith(attempt);
        assertThat(student.page(attempt).select("h1").text()).isEqualTo("0 of 4 right");
    }

    @Test
    void nothing_that_was_typed_or_chosen_is_lost_by_taking_more_time() {
        String chosen = student.page(attempt).select(".option input").get(2).val();
        Document choice = parsed(more(Map.of("number", 1, "extensions", 0, "answer", chosen)));
        assertThat(choice.select("[checked]").val()).isEqualTo(chosen);
        assertThat(choice.select("[role=timer]").text()).isEqualTo("20 minutes left");
        choose("Nora Lindqvist");
        send(2, "REFUTES");
        Document typed = parsed(more(Map.of("number", 3, "extensions", 1, "answer", "Peter <b>As")));
        assertThat(typed.select("#answer").val()).isEqualTo("Peter <b>As");
        // A page that is no longer what is asked leads to what is.
        assertThat(more(Map.of("number", 1, "extensions", 2, "answer", chosen)).header("Location"))
                .endsWith(attempt);
        assertThat(typed.select("[name=tried]").val()).isEqualTo("0");
    }

    @Test
    void a_verdict_without_its_sentence_counts_when_the_time_is_up() {
        String claims = FourClaims.open(teacher);
        Settings.save(teacher, claims, "minutes", "10", "mode", "FACT_CHECK");
        attempt = student.begin(claims, "Kim");
        send(1, "REFUTES");
        Document picking = parsed(more(Map.of(
                "number",
                1,
                "extensions",
                0,
                "sentence",
                "3",
                "article",
                student.page(attempt).select("[name=article]").val())));
        assertThat(picking.select("[checked]").val()).isEqualTo("3");
        clock.advance(Duration.ofMinutes(20).plusSeconds(10));
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("1 of 4 right");
        assertThat(score.select(".verdict").text()).isEqualTo("Right, but not with the sentence that decides it");
        assertThat(score.select(".answers").text())
                .contains("Your sentence The time ran out before you picked one")
                .doesNotContain("You found none");
        assertThat(score.select(".tiles dd:first-of-type").eachText())
                .containsExactly("1 of 1", "0 of 1", "1 of 1", "–");
    }

    @Test
    void a_second_look_at_the_spelling_that_was_on_its_way_when_the_time_ended_is_taken() {
        Settings.save(teacher, code, "minutes", "10");
        attempt = new Visitor().begin(code, "");
        choose("Nora Lindqvist");
        send(2, "REFUTES");
        send(3, "Ptr Ask");
        clock.advance(Duration.ofMinutes(10).plusSeconds(5));
        assertThat(student.page(attempt).select("#time").attr("data-seconds")).isEqualTo("0");
        student.post(attempt, Map.of("number", 3, "tried", 1, "answer", "Peter Aske"));
        assertThat(student.page(attempt + "/3").select(".verdict").text()).isEqualTo("Right");
        clock.advance(Duration.ofSeconds(5));
        assertThat(student.page(attempt).select("h1").text()).isEqualTo("3 of 4 right");
    }

    @Test
    void no_sentence_is_told_while_one_may_still_be_picked() {
        String claims = FourClaims.open(teacher);
        Settings.save(teacher, claims, "minutes", "10", "mode", "FACT_CHECK");
        attempt = student.begin(claims, "Kim");
        send(1, "REFUTES");
        clock.advance(Duration.ofMinutes(10).plusSeconds(5));
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 1 of 4 Step 2 of 2");
        assertThat(student.get(attempt + "/1").header("Location")).endsWith(attempt);
        assertThat(student.get(attempt + "/article").header("Location")).endsWith(attempt);
        student.post(attempt + "/sentence", Map.of("number", 1, "tried", 1, "sentence", "0"));
        assertThat(student.page(attempt + "/1").select(".verdict").text()).isEqualTo("Right");
        clock.advance(Duration.ofSeconds(5));
        send(2, "SUPPORTS");
        assertThat(student.page(attempt).select("h1").text()).isEqualTo("1 of 4 right");
        assertThat(student.page(attempt).select(".answers").text()).contains("The one that decides it");
    }

    @Test
    void an_answer_that_was_kept_beyond_the_end_is_said_to_be_too_late() {
        clock.advance(Duration.ofMinutes(10).plusSeconds(10));
        student.page(attempt);
        assertThat(student.postForData(attempt + "/kept", Map.of("number", "2", "answer", "REFUTES", "ticket", "one"))
                        .asString())
                .isEqualTo("{\"outcome\":\"TIME_UP\"}");
    }

    @Test
    void a_page_that_tells_an_answer_has_the_time_too() {
        Settings.save(teacher, code, "minutes", "10");
        attempt = new Visitor().begin(code, "");
        choose("Nora Lindqvist");
        Document told = student.page(attempt + "/1");
        assertThat(told.select("form.dock [role=timer]").text()).isEqualTo("10 minutes left");
        assertThat(more(Map.of("shown", 1, "extensions", 0)).header("Location")).endsWith(attempt + "/1");
        assertThat(student.page(attempt + "/1").select("[role=timer]").text()).isEqualTo("20 minutes left");
    }

    @Test
    void an_attempt_without_a_limit_has_no_time_to_add() {
        Settings.save(teacher, code, "minutes", "");
        // The one that has begun keeps its limit.
        assertThat(student.page(attempt).select("[role=timer]")).hasSize(1);
        String free = new Visitor().begin(code, "");
        assertThat(student.page(free).select("[role=timer]")).isEmpty();
        attempt = free;
        more(Map.of("number", 1, "extensions", 0)).then().statusCode(404);
        attempt = "/attempts/AAAAAAAAAAAAAAAAAAAAAA";
        more(Map.of("number", 1, "extensions", 0)).then().statusCode(404);
    }

    private Response more(Map<String, ?> fields) {
        return student.post(attempt + "/time", fields);
    }

    private static Document parsed(Response response) {
        response.then().statusCode(200);
        return Jsoup.parse(response.asString());
    }

    private void choose(String text) {
        String value = student.page(attempt).select(".option").stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .orElseThrow()
                .expectFirst("input")
                .val();
        send(1, value).then().statusCode(303);
    }

    private Response send(int number, String answer) {
        return student.post(attempt, Map.of("number", number, "tried", 0, "answer", answer));
    }
}
