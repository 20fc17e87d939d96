package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertaintyTest {

    private final Visitor student = new Visitor();
    private String attempt = "";

    @BeforeEach
    void an_attempt() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "certaintyAsked", "true", "itemsAsked", "5", "passPercent", "60");
        attempt = student.begin(code, "Kim");
    }

    @Test
    void an_answer_without_it_is_kept_in_the_form_and_not_yet_taken() {
        String value = value("Peter Aske");
        Response unsure = student.post(attempt, Map.of("number", 1, "tried", 0, "answer", value));
        unsure.then().statusCode(422);
        Document page = Jsoup.parse(unsure.asString());
        assertThat(page.select(".certainty .error").text()).startsWith("Say how sure you are");
        assertThat(page.select(".option input[checked]").val()).isEqualTo(value);
        Response unanswered = student.post(attempt, Map.of("number", 1, "tried", 0, "certainty", "GUESS"));
        unanswered.then().statusCode(422);
        assertThat(Jsoup.parse(unanswered.asString())
                        .select(".certainty input[checked]")
                        .val())
                .isEqualTo("GUESS");
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 1 of 5");
    }

    @Test
    void the_end_shows_how_often_the_student_was_right_when_sure() {
        answer(1, value("Nora Lindqvist"), "SURE");
        answer(2, "SUPPORTS", "SURE");
        answer(3, "Peter Aske", "THINK_SO");
        answer(4, "REFUTES", "GUESS");
        answer(5, "1897", "GUESS");
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("3 of 5 right");
        assertThat(score.select(".outcome").text()).isEqualTo("Passed 60 percent right, 60 needed");
        assertThat(score.select(".calibration tbody tr").eachText())
                .isEqualTo(List.of("Sure 1 of 2 50 %", "I think so 1 of 1 100 %", "A guess 1 of 2 50 %"));
        assertThat(score.select(".calibration rect.part").eachAttr("width")).containsExactly("50", "100", "50");
        assertThat(score.select(".calibration p").text()).startsWith("Look again at the answers that you were sure of");
    }

    @Test
    void a_claim_is_chosen_first_and_then_sent() {
        answer(1, value("Nora Lindqvist"), "SURE");
        Document claim = student.page(attempt);
        assertThat(claim.select(".option").eachText())
                .containsExactly("Supported", "Refuted", "Not enough information");
        assertThat(claim.select("form.question button").eachText()).containsExactly("Answer");
    }

    private String value(String choice) {
        return student.page(attempt).select(".option").stream()
                .filter(option -> option.text().equals(choice))
                .findFirst()
                .orElseThrow()
                .expectFirst("input")
                .val();
    }

    private void answer(int number, String value, String certainty) {
        student.page(attempt);
        student.post(attempt, Map.of("number", number, "tried", 0, "answer", value, "certainty", certainty))
                .then()
                .statusCode(303);
    }
}
