package org.citedeck.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestClock;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinPagesTest {

    private final TestClock clock;

    JoinPagesTest(TestClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void true_time() {
        clock.reset();
    }

    @Test
    void a_personal_code_leads_from_the_first_page_to_the_own_tasks() {
        var school = School.withClass("Alex\nKim");
        String deck = school.assign("2999-05-31");
        String code = school.personalCodes().get(1);
        var student = new Visitor();
        String onward =
                student.get("/join?code=" + code.toLowerCase(Locale.ROOT)).header("Location");
        Document confirm = student.page(onward.substring(onward.indexOf("/classes/")));
        assertThat(confirm.select("h1").text()).isEqualTo("Are you Kim?");
        // Nothing has happened yet: a slip can be somebody else's.
        assertThat(student.page("/classes/" + school.code()).text()).contains("You need your personal code");
        school.teacher().page(school.page());

        Visitor kim = school.student(code);
        Document mine = kim.page("/classes/" + school.code());
        assertThat(mine.select("h1").text()).isEqualTo("Hello, Kim");
        assertThat(mine.select(".tasks .meta").text()).isEqualTo("Until Friday, 31 May 2999 · Not begun");
        assertThat(mine.select("nav a").eachText()).contains("My class");
        Response started = kim.post("/decks/" + deck + "/attempts", Map.of("nickname", "Kim"));
        assertThat(started.header("Location")).contains("/attempts/");
        assertThat(kim.page("/classes/" + school.code())
                        .select(".tasks a.button")
                        .text())
                .startsWith("Go on");
        School.work(kim, deck, "Kim");
        assertThat(kim.page("/classes/" + school.code()).select(".notice").text())
                .isEqualTo("All done. Nothing is waiting for you.");
    }

    @Test
    void the_same_student_is_known_on_another_device() {
        var school = School.withClass("Kim");
        String deck = school.assign("");
        String code = school.personalCodes().get(0);
        School.work(school.student(code), deck, "Kim");
        assertThat(school.student(code).page("/classes/" + school.code()).text())
                .contains("Done");
    }

    @Test
    void whoever_leaves_is_nobody_here_and_nothing_is_lost() {
        var school = School.withClass("Kim");
        String code = school.personalCodes().get(0);
        Visitor device = school.student(code);
        device.page("/classes/" + school.code());
        device.post("/classes/" + school.code() + "/leave", Map.of()).then().statusCode(303);
        Document door = device.page("/classes/" + school.code());
        assertThat(door.text()).contains("You need your personal code").doesNotContain("Kim");
        assertThat(door.select("nav a").eachText()).doesNotContain("My class");
        assertThat(school.student(code).page("/classes/" + school.code()).text())
                .contains("Hello, Kim");
    }

    @Test
    void an_open_class_is_joined_by_its_code_under_a_nickname_of_ones_own() {
        var school = School.withClass("Kim", Map.of("open", "true"));
        var student = new Visitor();
        assertThat(student.get("/join?code=" + school.code()).header("Location"))
                .contains("/classes/join");
        assertThat(student.get("/classes/join?code=" + school.code()).header("Location"))
                .endsWith("/classes/" + school.code());
        student.page("/classes/" + school.code());
        for (var bad : Map.of(" ", "Choose a nickname", "KIM", "has that nickname", "a@b.example", "e-mail")
                .entrySet()) {
            Response refused = student.post("/classes/" + school.code(), Map.of("nickname", bad.getKey()));
            refused.then().statusCode(422);
            assertThat(Jsoup.parse(refused.asString()).select(".error").text()).contains(bad.getValue());
        }
        student.post("/classes/" + school.code(), Map.of("nickname", "Zoë"))
                .then()
                .statusCode(303);
        Document mine = student.page("/classes/" + school.code());
        assertThat(mine.select("h1").text()).isEqualTo("Hello, Zoë");
        assertThat(school.personalCodes()).contains(mine.select(".secret").text());
    }

    @Test
    void a_class_that_is_not_open_takes_no_nicknames_and_unknown_ones_are_not_found() {
        var school = School.withClass("Kim");
        var student = new Visitor();
        // the closed class has no form; the token is that of any other
        student.page("/decks/" + school.teacher().openDeckOf(Samples.freshFerry()));
        student.post("/classes/" + school.code(), Map.of("nickname", "Zoë"))
                .then()
                .statusCode(422);
        assertThat(school.memberPages()).hasSize(1);
        student.get("/classes/ZZZZZZZ").then().statusCode(404);
        student.post("/classes/ZZZZZZZ", Map.of("nickname", "Zoë")).then().statusCode(404);
        student.post("/classes/join", Map.of("code", "ZZZZZZZZ")).then().statusCode(404);
        Response unknown = student.get("/classes/join?code=ZZZZ-ZZZZ");
        unknown.then().statusCode(404);
        assertThat(Jsoup.parse(unknown.asString()).select("#code").val()).isEqualTo("ZZZZ-ZZZZ");
    }

    @Test
    void codes_are_not_guessed_at_speed() {
        var school = School.withClass("Kim");
        String right = school.personalCodes().get(0);
        var guesser = new Visitor();
        int tries = 0;
        while (guesser.get("/classes/join?code=ZZZZZZZZ").statusCode() == 404) {
            assertThat(++tries).isLessThanOrEqualTo(60);
        }
        Response refused = guesser.get("/classes/join?code=" + right);
        refused.then().statusCode(429);
        assertThat(Jsoup.parse(refused.asString()).select(".error").text()).contains("Try again in");
        guesser.get("/classes/" + school.code()).then().statusCode(429);
        clock.advance(Duration.ofHours(1));
        guesser.get("/classes/join?code=" + right).then().statusCode(200);
    }
}
