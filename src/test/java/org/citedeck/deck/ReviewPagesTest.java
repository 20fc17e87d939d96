package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewPagesTest {

    private Visitor teacher = new Visitor();
    private String desk = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        desk = "/teach/decks/" + teacher.deckOf(Samples.freshFerry());
    }

    @Test
    void each_proposal_stands_beside_its_sentence() {
        Document page = teacher.page(desk);
        assertThat(page.select(".desk > li")).hasSize(9);
        var first = page.expectFirst(".desk > li");
        assertThat(first.select(".prompt").text()).isEqualTo("Who or what bought the old ferry for one crown?");
        assertThat(first.select(".correct").text()).startsWith("Nora Lindqvist");
        assertThat(first.select("mark.cited").text()).isEqualTo("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(page.select(".desk > li").get(2).select(".resolved li").text())
                .isEqualTo("She had waited for it since spring.");
    }

    @Test
    void a_decision_stays_and_can_be_taken_back() {
        decide(0, "approve");
        decide(1, "reject");
        assertThat(teacher.page(desk).select(".publish p").text()).isEqualTo("1 approved · 7 to decide · 1 rejected");
        decide(1, "approve");
        assertThat(teacher.page(desk).select(".publish p").text()).isEqualTo("2 approved · 7 to decide · 0 rejected");
        teacher.post(desk + "/items/NOTHERE/status", Map.of("decision", "approve"))
                .then()
                .statusCode(404);
    }

    @Test
    void nothing_approved_is_not_published() {
        teacher.page(desk);
        Response refused = teacher.post(desk + "/publish", Map.of("best", 0));
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select(".error").text()).contains("Approve at least one item");
        new Visitor().get(desk.replace("/teach", "")).then().statusCode(404);
    }

    @Test
    void the_ten_best_are_published_in_one_click_and_joined_by_a_code_typed_anyhow() {
        teacher.page(desk);
        teacher.post(desk + "/publish", Map.of("best", 10, "listed", "true"))
                .then()
                .statusCode(303);
        Document page = teacher.page(desk);
        String code = desk.substring(desk.lastIndexOf('/') + 1);
        assertThat(page.select(".code-card strong").text()).isEqualTo(code);
        Visitor student = new Visitor();
        assertThat(student.get("/join?code="
                                + code.toLowerCase(java.util.Locale.ROOT).substring(0, 3) + "-" + code.substring(3))
                        .header("Location"))
                .endsWith("/decks/" + code);
        assertThat(student.page("/").select(".cards a[href=/decks/" + code + "]"))
                .hasSize(1);
        assertThat(student.page("/decks/" + code).select(".meta").text()).contains("9 items");
        Response unknown = student.get("/join?code=ZZZZZZ");
        unknown.then().statusCode(404);
        assertThat(Jsoup.parse(unknown.asString()).select("#code").val()).isEqualTo("ZZZZZZ");
    }

    @Test
    void an_edited_question_keeps_its_citation() {
        String edit = desk + "/items/" + itemCode(0);
        Document form = teacher.page(edit);
        assertThat(form.select("[name=prompt]").val().strip())
                .isEqualTo("Who or what bought the old ferry for one crown?");
        assertThat(form.select("[name=wrong]").val().strip().lines()).hasSize(3);
        teacher.post(
                        edit,
                        Map.of(
                                "prompt",
                                "Who bought it?",
                                "answer",
                                "Nora",
                                "wrong",
                                "Kim\n\nAlex\n",
                                "accepted",
                                "Nora L."))
                .then()
                .statusCode(303);
        var item = teacher.page(desk).expectFirst(".desk > li");
        assertThat(item.select(".prompt").text()).isEqualTo("Who bought it?");
        assertThat(item.select(".badge").text()).isEqualTo("Approved");
        assertThat(item.select(".choices li").eachText()).containsExactlyInAnyOrder("Nora (right)", "Kim ↻", "Alex ↻");
        assertThat(item.select("mark .answer").text()).isEqualTo("Nora");
    }

    @Test
    void an_edited_claim_has_one_of_three_verdicts() {
        String edit = desk + "/items/" + itemCode(1);
        teacher.page(edit);
        teacher.post(edit, Map.of("prompt", "She did.", "label", "PERHAPS"))
                .then()
                .statusCode(422);
        teacher.post(edit, Map.of("prompt", "She did.", "label", "SUPPORTS"))
                .then()
                .statusCode(303);
        assertThat(teacher.page(desk).select(".desk > li").get(1).text()).contains("She did.", "Verdict: Supported");
    }

    @Test
    void a_bad_edit_is_said_and_kept_in_the_form() {
        String edit = desk + "/items/" + itemCode(0);
        teacher.page(edit);
        for (var bad : new Map<?, ?>[] {
            Map.of("prompt", " ", "answer", "A", "wrong", "kept"),
            Map.of("prompt", "P", "answer", "", "wrong", "kept"),
            Map.of("prompt", "P", "answer", "kept", "wrong", "kept"),
            Map.of("prompt", "x".repeat(2001), "answer", "A", "wrong", "kept")
        }) {
            @SuppressWarnings("unchecked")
            Response rejected = teacher.post(edit, (Map<String, ?>) bad);
            rejected.then().statusCode(422);
            Document page = Jsoup.parse(rejected.asString());
            assertThat(page.select(".error")).hasSize(1);
            assertThat(page.select("[name=wrong]").val().strip()).isEqualTo("kept");
        }
    }

    private void decide(int index, String decision) {
        String code = itemCode(index);
        teacher.post(desk + "/items/" + code + "/status", Map.of("decision", decision))
                .then()
                .statusCode(303);
    }

    private String itemCode(int index) {
        return teacher.page(desk).select(".desk > li").get(index).id().substring("item-".length());
    }
}
