package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.citedeck.audit.Audit;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LifePagesTest {

    private Visitor teacher = new Visitor();

    @BeforeEach
    void a_teacher() {
        teacher = Visitor.teacher();
    }

    @Inject
    Audit audit;

    @Inject
    Decks decks;

    @Test
    void a_closed_deck_takes_no_answers_but_shows_scores_until_it_is_opened_again() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        var student = new Visitor();
        String attempt = student.begin(code, "Kim");

        step(code, "CLOSE").then().statusCode(303);

        assertThat(teacher.page(settings(code)).select(".life .badge").text()).isEqualTo("Closed");
        assertThat(teacher.page("/teach/decks/" + code + "/results").text()).contains("Kim");
        Document closed = new Visitor().page("/decks/" + code);
        assertThat(closed.select(".notice").text()).contains("Closed", "Your teacher has closed this deck.");
        assertThat(closed.select("form[action$=attempts]")).isEmpty();
        student.post(attempt, Map.of("number", 1, "answer", "x")).then().statusCode(303);
        assertThat(student.page(attempt).select("h1").text()).isEqualTo("0 of 9 right");

        step(code, "REOPEN").then().statusCode(303);
        assertThat(student.page(attempt).select("h1").text()).startsWith("Who or what bought");
    }

    @Test
    void opening_again_drops_an_end_that_has_gone_by() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "closes", "2020-01-01T10:00", "timeZone", "Europe/Paris");
        assertThat(new Visitor().page("/decks/" + code).select(".notice").text())
                .contains("It closed on Wednesday, 1 January 2020, 10:00 (Paris time).");
        assertThat(teacher.page(settings(code)).select(".life .badge").text()).isEqualTo("Closed");
        step(code, "REOPEN").then().statusCode(303);
        assertThat(teacher.page(settings(code)).select("#closes").val()).isEmpty();
        assertThat(new Visitor().page("/decks/" + code).select("form[action$=attempts]"))
                .hasSize(1);
    }

    @Test
    void an_archived_deck_is_folded_away_and_comes_back_as_it_was() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        step(code, "ARCHIVE").then().statusCode(303);
        assertThat(teacher.page("/teach").select(".archive a[href=/teach/decks/" + code + "]"))
                .hasSize(1);
        assertThat(new Visitor().page("/decks/" + code).select(".notice").text())
                .contains("Closed");
        assertThat(new Visitor().page("/").select("a[href=/decks/" + code + "]"))
                .isEmpty();
        step(code, "ARCHIVE").then().statusCode(409);
        step(code, "RESTORE").then().statusCode(303);
        assertThat(teacher.page("/teach").select("#decks > .cards a[href=/teach/decks/" + code + "]"))
                .hasSize(1);
        assertThat(teacher.page(settings(code)).select(".life .badge").text()).isEqualTo("Open");
        assertThat(audit.list("deckCode = ?1 order by id", code))
                .extracting(entry -> entry.what)
                .containsSubsequence("archived the deck", "took the deck out of the archive");
    }

    @Test
    void steps_that_do_not_lead_on_from_here_are_refused() {
        String draft = teacher.deckOf(Samples.freshFerry());
        step(draft, "CLOSE").then().statusCode(409);
        step(draft, "REOPEN").then().statusCode(409);
        step(draft, "PUBLISH").then().statusCode(400);
    }

    @Test
    void a_draft_is_deleted_after_a_question_and_a_published_deck_never() {
        String draft = teacher.deckOf(Samples.freshFerry());
        String delete = "/teach/decks/" + draft + "/life/delete";
        assertThat(teacher.page(settings(draft)).select("a[href=" + delete + "]"))
                .hasSize(1);
        assertThat(teacher.page(delete).select("main").text()).contains("9 items are gone for good");
        teacher.post(delete, Map.of()).then().statusCode(303);
        teacher.get("/teach/decks/" + draft).then().statusCode(404);
        teacher.page("/teach");
        teacher.post(delete, Map.of()).then().statusCode(404);

        String open = teacher.openDeckOf(Samples.freshFerry());
        assertThat(teacher.page(settings(open)).select("a[href$=delete]")).isEmpty();
        teacher.get("/teach/decks/" + open + "/life/delete").then().statusCode(409);
        teacher.page("/teach");
        teacher.post("/teach/decks/" + open + "/life/delete", Map.of()).then().statusCode(409);
        teacher.page("/teach/decks/" + open);
    }

    @Test
    void a_copy_is_a_draft_of_its_own() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "itemsAsked", "4", "closes", "2031-01-01T10:00");
        teacher.page(settings(code));
        Response copied = teacher.post("/teach/decks/" + code + "/life/copy", Map.of());
        copied.then().statusCode(303);
        Document page = teacher.page(copied.header("Location"));
        assertThat(page.select("h1").text()).isEqualTo("Copy of An old ferry");
        assertThat(page.select(".life .badge").text()).isEqualTo("Draft");
        assertThat(page.select("#itemsAsked").val()).isEqualTo("4");
        assertThat(page.select("#closes").val()).isEmpty();

        String desk = copied.header("Location").replace("/settings", "");
        Document copy = teacher.page(desk);
        Document original = teacher.page("/teach/decks/" + code);
        assertThat(copy.select(".desk .prompt").eachText())
                .isEqualTo(original.select(".desk .prompt").eachText());
        assertThat(copy.select(".desk mark.cited").eachText())
                .isEqualTo(original.select(".desk mark.cited").eachText());
        assertThat(copy.select(".desk .choices li").eachText())
                .isEqualTo(original.select(".desk .choices li").eachText());
        assertThat(copy.select(".desk > li").eachAttr("id"))
                .doesNotContainAnyElementsOf(original.select(".desk > li").eachAttr("id"));
    }

    private Response step(String code, String step) {
        teacher.page(settings(code));
        return teacher.post("/teach/decks/" + code + "/life", Map.of("step", step));
    }

    private static String settings(String code) {
        return "/teach/decks/" + code + "/settings";
    }
}
