package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestGenerator;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressPagesTest {

    private Visitor teacher = new Visitor();

    @Inject
    TestGenerator generator;

    @Inject
    Decks decks;

    @Inject
    Sources sources;

    @Inject
    ScheduleProposals schedule;

    @BeforeEach
    void signed_in() {
        teacher = Visitor.teacher();
    }

    @AfterEach
    void as_usual() {
        generator.setBlocked(false);
        generator.setBreakable(true);
        generator.setReady(true);
    }

    @Test
    void progress_is_seen_as_far_as_it_is_and_the_others_wait_in_line() {
        generator.setBlocked(true);
        List<String> codes = List.of(begin(), begin(), begin(), begin());
        Document first = await(codes.get(0), page -> page.text().contains("3 of 7 sentences"));
        assertThat(first.select("progress").attr("value")).isEqualTo("3");
        // Two are worked on at once in tests, whatever the machine.
        await(codes.get(1), page -> page.text().contains("3 of 7 sentences"));
        await(codes.get(2), page -> page.text().contains("Next in line."));
        assertThat(progress(codes.get(3)).text()).contains("Second in line.");
        // It survives leaving the page, signing out, and a browser without JavaScript.
        Document desk = Visitor.teacher().page(desk(codes.get(0)));
        assertThat(desk.select("meta[http-equiv=refresh]")).hasSize(1);
        assertThat(desk.select("#work[data-hx-get][data-hx-trigger]").text()).contains("3 of 7 sentences");
        generator.setBlocked(false);
        codes.forEach(teacher::awaitProposals);
        codes.forEach(code ->
                assertThat(teacher.page(desk(code)).select(".desk > li")).hasSize(9));
    }

    @Test
    void a_desk_with_nothing_on_it_is_loaded_anew_at_the_end_and_another_one_is_not() {
        String code = begin();
        teacher.awaitProposals(code);
        Response alone = teacher.get(desk(code) + "/progress?alone=true");
        assertThat(alone.header("HX-Refresh")).isEqualTo("true");
        Response beside = teacher.get(desk(code) + "/progress?alone=false");
        assertThat(beside.statusCode()).isEqualTo(286);
        assertThat(beside.header("HX-Refresh")).isNull();
        assertThat(Jsoup.parse(beside.asString()).text()).contains("9 proposals are there.");
    }

    @Test
    void what_runs_and_what_waits_is_stopped_and_tried_again() {
        generator.setBlocked(true);
        String running = begin();
        String beside = begin();
        String waiting = begin();
        await(running, page -> page.text().contains("3 of 7 sentences"));
        for (String code : List.of(running, waiting)) {
            press(code, "cancel").then().statusCode(303);
            assertThat(teacher.page(desk(code)).select(".work").text()).contains("You stopped this.");
        }
        generator.setBlocked(false);
        teacher.awaitProposals(beside);
        for (String code : List.of(running, waiting)) {
            assertThat(teacher.page(desk(code)).select(".desk > li")).isEmpty();
            press(code, "retry").then().statusCode(303);
            teacher.awaitProposals(code);
            assertThat(teacher.page(desk(code)).select(".desk > li")).hasSize(9);
            press(code, "retry").then().statusCode(404);
        }
    }

    @Test
    void a_failure_is_said_in_words_and_tried_again() {
        String code = begin(Samples.freshFerry() + " " + TestGenerator.BREAKS_IT);
        teacher.awaitProposals(code);
        Document desk = teacher.page(desk(code));
        assertThat(desk.select(".work .error").text())
                .as(desk.html())
                .contains("No proposals could be made.", "Something broke on our side", "The article is kept.")
                .doesNotContain("broken for a test");
        generator.setBreakable(false);
        press(code, "retry").then().statusCode(303);
        teacher.awaitProposals(code);
        assertThat(teacher.page(desk(code)).select(".desk > li")).isNotEmpty();
    }

    @Test
    void what_was_in_the_middle_when_the_program_ended_is_done_after_its_start() {
        generator.setBlocked(true);
        String code = begin();
        await(code, page -> page.text().contains("3 of 7 sentences"));
        press(code, "cancel").then().statusCode(303);
        generator.setBlocked(false);
        // As a program leaves it that ended without a word: half done, and nobody at work on it.
        QuarkusTransaction.requiringNew().run(() -> {
            Source source = decks.find("code", code).firstResult().latestSource();
            source.queue(Instant.now());
            source.sentencesDone = 4;
            source.moveTo(Source.Progress.PROPOSING, Instant.now());
        });
        schedule.onStart(new StartupEvent());
        teacher.awaitProposals(code);
        assertThat(teacher.page(desk(code)).select(".desk > li")).hasSize(9);
    }

    @Test
    void only_the_owner_sees_and_steers_it() {
        String code = begin();
        teacher.awaitProposals(code);
        String slug = slug(code);
        QuarkusTransaction.requiringNew().run(() -> decks.update("owner = 'somebody else' where code = ?1", code));
        teacher.get(desk(code) + "/progress").then().statusCode(404);
        press(code, slug, "cancel").then().statusCode(404);
        press(code, slug, "retry").then().statusCode(404);
        Visitor student = new Visitor();
        student.page("/sign-in");
        student.get(desk(code) + "/progress").then().statusCode(302);
        student.post(desk(code) + "/articles/" + slug + "/cancel", Map.of())
                .then()
                .statusCode(302);
        student.post(desk(code) + "/articles/" + slug + "/retry", Map.of())
                .then()
                .statusCode(302);
    }

    private String begin() {
        return begin(Samples.freshFerry());
    }

    private String begin(String article) {
        String address = teacher.paste(Map.of("text", article)).header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Document await(String code, Predicate<Document> state) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        Document page = progress(code);
        while (!state.test(page)) {
            assertThat(Instant.now()).as(page.text()).isBefore(end);
            page = progress(code);
        }
        return page;
    }

    private Document progress(String code) {
        return Jsoup.parse(teacher.get(desk(code) + "/progress").asString());
    }

    private Response press(String code, String button) {
        return press(code, slug(code), button);
    }

    private Response press(String code, String slug, String button) {
        teacher.page("/teach");
        return teacher.post(desk(code) + "/articles/" + slug + "/" + button, Map.of());
    }

    private String slug(String code) {
        return teacher.page(desk(code))
                .select("a[href^=/articles/]")
                .attr("href")
                .substring("/articles/".length());
    }

    private static String desk(String code) {
        return "/teach/decks/" + code;
    }
}
