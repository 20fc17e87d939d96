package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObjectionPagesTest {

    private final Visitor student = new Visitor();
    private String attempt = "";

    @BeforeEach
    void an_attempt_with_the_third_item_typed_wrongly() {
        attempt = student.begin(Visitor.teacher().openDeckOf(Samples.freshFerry()), "Kim");
        answer(1, student.page(attempt).expectFirst(".option input").val());
        answer(2, "REFUTES");
        answer(3, "the harbour master");
    }

    @Test
    void who_typed_another_answer_may_say_that_it_was_right() {
        Document answered = student.page(attempt + "/3");
        assertThat(answered.select(".objection button").eachText())
                .containsExactly("I was right", "Send to the teacher");
        object(3, "right", "").then().statusCode(303);
        Document after = student.page(attempt + "/3");
        assertThat(after.select(".objection .raised").text()).contains("You said that you were right.");
        assertThat(after.select(".objection form")).isEmpty();
    }

    @Test
    void every_item_may_be_challenged_with_a_remark_but_only_once() {
        assertThat(student.page(attempt + "/2").select(".objection button").eachText())
                .containsExactly("Send to the teacher");
        object(2, "challenge", " The article <b>says</b> so. ").then().statusCode(303);
        object(2, "challenge", "And again").then().statusCode(303);
        String text = student.page(attempt + "/2").select(".objection").text();
        assertThat(text)
                .contains("You challenged this item.", "The article <b>says</b> so.")
                .doesNotContain("And again");
    }

    @Test
    void an_item_that_is_not_answered_takes_no_objection() {
        assertThat(object(4, "challenge", "too early").header("Location")).endsWith(attempt);
        answer(4, "SUPPORTS");
        assertThat(student.page(attempt + "/4").select(".objection .raised")).isEmpty();
        object(77, "challenge", "").then().statusCode(404);
        student.post("/attempts/AAAAAAAAAAAAAAAAAAAAAA/1/objection", Map.of("kind", "right"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_remark_that_is_too_long_is_kept_in_the_form() {
        var refused = object(3, "challenge", "x".repeat(501));
        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".objection .error").text()).contains("at most 500 characters");
        assertThat(page.select("#remark-3").val().strip()).hasSize(501);
        assertThat(page.select(".objection details").hasAttr("open")).isTrue();
    }

    private io.restassured.response.Response object(int number, String kind, String remark) {
        student.page(attempt + "/1");
        return student.post(attempt + "/" + number + "/objection", Map.of("kind", kind, "remark", remark));
    }

    private void answer(int number, String value) {
        student.page(attempt);
        student.post(attempt, Map.of("number", number, "answer", value)).then().statusCode(303);
    }
}
