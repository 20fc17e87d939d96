package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

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
class CardObjectionPagesTest {

    private final Visitor student = new Visitor();
    private Visitor teacher = new Visitor();
    private String code = "";
    private String card = "";

    @BeforeEach
    void a_card() {
        teacher = Visitor.teacher();
        code = teacher.openDeckOf(Samples.freshFerry());
        student.page("/decks/" + code + "/cards");
        student.post("/decks/" + code + "/cards", Map.of()).then().statusCode(303);
        card = student.page("/decks/" + code + "/cards/next")
                .expectFirst(".flip")
                .attr("action");
    }

    @Test
    void the_front_takes_no_objection() {
        assertThat(student.page(card).select(".objection")).isEmpty();
        object("too early").then().statusCode(303);
        flip();
        assertThat(student.page(card).select(".objection .raised")).isEmpty();
        assertThat(student.page(card).select(".objection summary").text()).isEqualTo("Challenge this item");
    }

    @Test
    void what_is_said_on_a_card_waits_for_the_teacher_and_the_answer_comes_back() {
        flip();
        object(" Is that <b>so</b>? ").then().statusCode(303);
        object("And again").then().statusCode(303);
        assertThat(student.page(card).select(".objection").text())
                .contains("You challenged this item.", "Is that <b>so</b>?")
                .doesNotContain("And again");
        String queue = "/teach/decks/" + code + "/objections";
        Document waiting = teacher.page(queue);
        assertThat(waiting.select(".objections > li")).hasSize(1);
        assertThat(waiting.select(".objections > li").text())
                .contains("Challenge", "Without a name", "None: it was a flashcard", "Is that <b>so</b>?")
                .doesNotContain("Accept this answer", "✓ right", "✗ not right");
        assertThat(teacher.page("/teach/decks/" + code + "/results")
                        .select(".tabs .count")
                        .text())
                .startsWith("1");
        String dismiss = waiting.select("form.dismiss").attr("action");
        teacher.post(dismiss, Map.of("note", "It is: look at the sentence."))
                .then()
                .statusCode(303);
        assertThat(teacher.page(queue).select(".settled").text()).contains("Dismissed", "(flashcard)");
        assertThat(student.page(card).select(".objection").text())
                .contains("leaves it as it is", "It is: look at the sentence.");
        student.get("/me/data/citedeck.json")
                .then()
                .body("objections.remark", contains("Is that <b>so</b>?"))
                .body("objections.outcome", contains("DISMISSED"));
        assertThat(student.page("/me/data").text()).contains("1 objection to items");
    }

    @Test
    void a_remark_that_is_too_long_is_said_and_kept() {
        flip();
        Response refused = object("long ".repeat(101));
        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".objection .error").text()).contains("at most 500 characters");
        assertThat(page.select(".objection textarea").text()).startsWith("long long");
        assertThat(page.select(".objection textarea").attr("aria-invalid")).isEqualTo("true");
        assertThat(student.page(card).select(".objection .raised")).isEmpty();
    }

    @Test
    void what_was_said_in_a_quiz_is_not_said_again_on_the_card() {
        String attempt = student.begin(code, "Kim");
        student.post(
                        attempt,
                        Map.of(
                                "number",
                                1,
                                "answer",
                                student.page(attempt)
                                        .expectFirst(".option input")
                                        .val()))
                .then()
                .statusCode(303);
        student.page(attempt + "/1");
        student.post(attempt + "/1/objection", Map.of("kind", "challenge", "remark", "In the quiz"))
                .then()
                .statusCode(303);
        flip();
        assertThat(student.page(card).select(".objection").text()).contains("You challenged this item.", "In the quiz");
        assertThat(teacher.page("/teach/decks/" + code + "/objections")
                        .select(".objections > li")
                        .text())
                .contains("Kim");
    }

    @Test
    void nobody_objects_on_a_card_of_somebody_else() {
        flip();
        var other = new Visitor();
        other.page("/decks/" + code + "/cards");
        other.post(card + "/objection", Map.of("remark", "not mine")).then().statusCode(404);
        other.post("/decks/" + code + "/cards", Map.of()).then().statusCode(303);
        other.post(card + "/objection", Map.of("remark", "not mine")).then().statusCode(404);
        teacher.page("/me");
        teacher.post(card + "/objection", Map.of("remark", "not mine")).then().statusCode(404);
        assertThat(student.page(card).select(".objection .raised")).isEmpty();
    }

    @Test
    void it_moves_to_another_device_and_goes_when_everything_is_deleted() {
        flip();
        object("Is that so?").then().statusCode(303);
        student.page("/me");
        student.post("/me/code", Map.of()).then().statusCode(303);
        String transfer = student.page("/me").select(".code-card strong").text();
        var phone = new Visitor();
        phone.page("/decks/" + code + "/cards");
        phone.post("/decks/" + code + "/cards", Map.of()).then().statusCode(303);
        phone.page("/me");
        phone.post("/me/transfer", Map.of("code", transfer)).then().statusCode(303);
        phone.get("/me/data/citedeck.json").then().body("objections.remark", contains("Is that so?"));
        phone.page("/me/data");
        phone.post("/me/data/delete", Map.of("sure", "true")).then().statusCode(200);
        assertThat(teacher.page("/teach/decks/" + code + "/objections").text()).doesNotContain("Is that so?");
    }

    private void flip() {
        String turn = student.page(card).expectFirst(".flip [name=turn]").val();
        student.post(card, Map.of("turn", turn, "action", "flip")).then().statusCode(303);
    }

    private Response object(String remark) {
        student.page(card);
        return student.post(card + "/objection", Map.of("remark", remark));
    }
}
