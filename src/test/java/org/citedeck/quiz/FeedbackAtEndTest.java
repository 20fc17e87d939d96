package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
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
class FeedbackAtEndTest {

    private static final int ITEMS = 9;

    private final Visitor student = new Visitor();
    private final List<Response> seen = new ArrayList<>();
    private String attempt = "";

    @BeforeEach
    void a_test() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "mode", "TEST", "passPercent", "50");
        attempt = student.begin(code, "Kim");
    }

    /** Everything that a curious student can fetch before the last answer is in, searched for everything that tells. */
    @Test
    void before_the_last_answer_no_response_tells_anything() {
        for (int number = 1; number < ITEMS; number++) {
            look(student.get(attempt));
            look(student.post(attempt, Map.of("number", number)));
            look(student.post(attempt, Map.of("number", number, "tried", 0, "answer", wrongAnswer())));
            look(student.post(attempt, Map.of("number", number, "tried", 0, "answer", "again")));
            for (int any = 1; any <= ITEMS; any++) {
                look(student.get(attempt + "/" + any));
                look(student.get(attempt + "/" + any + "?again=true"));
            }
            look(student.get(attempt + "?again=true"));
            look(student.get(attempt + "/article"));
            look(object(number, "x".repeat(501)));
            look(object(number, "It is true."));
        }
        assertThat(seen).hasSize((ITEMS - 1) * (4 + 2 * ITEMS + 4));
        for (Response response : seen) {
            String headers = response.headers().toString();
            assertThat(headers).doesNotContain("#item-");
            Document page = Jsoup.parse(response.asString());
            // Names stand in prompts and among the choices; a prompt is no key, and a choice does not say whether it is
            // right.
            page.select(".option, .prompt, input[type=hidden]").remove();
            String rest = page.html();
            assertThat(rest)
                    .doesNotContain("Lindqvist", "Aske", "Bruun", "Moen", "1998")
                    .doesNotContain(
                            "/articles/", "blockquote", "mark", "verdict ", "Not right", "spelling", "REFUTES checked")
                    .doesNotContain("first-name", "another-name", "year\"", "score", "correct");
            // The sentences themselves, which are the citations and the corrections, nowhere at all.
            assertThat(response.asString())
                    .doesNotContain(
                            "Nora Lindqvist bought",
                            "Peter Aske painted",
                            "Harald Bruun repaired",
                            "Sigrid Moen sold",
                            "She had waited");
        }
    }

    @Test
    void after_the_last_answer_everything_is_told_at_once() {
        for (int number = 1; number <= ITEMS; number++) {
            student.page(attempt);
            String answer = wrongAnswer();
            student.post(attempt, Map.of("number", number, "tried", 0, "answer", answer))
                    .then()
                    .statusCode(303);
        }
        Document score = student.page(attempt);
        assertThat(score.select(".review > li")).hasSize(ITEMS);
        assertThat(score.select("mark.cited")).hasSize(ITEMS);
        assertThat(score.select(".outcome").text()).matches("(Not p|P)assed \\d+ percent right, 50 needed");
        assertThat(student.get(attempt + "/3").header("Location")).endsWith(attempt + "#item-3");
    }

    @Test
    void an_objection_has_to_wait_for_the_end() {
        answer(1, "Nora Lindqvist");
        assertThat(object(1, "It is true.").header("Location")).endsWith(attempt);
        assertThat(object(1, "x".repeat(501)).header("Location")).endsWith(attempt);
        for (int number = 2; number <= ITEMS; number++) {
            student.page(attempt);
            student.post(attempt, Map.of("number", number, "tried", 0, "answer", wrongAnswer()));
        }
        assertThat(student.page(attempt).select("#item-1 .raised")).isEmpty();
        object(1, "x".repeat(501)).then().statusCode(422);
        object(1, "It is true.").then().statusCode(303);
        assertThat(student.page(attempt).select("#item-1 .raised").text()).contains("You challenged this item.");
    }

    @Test
    void a_near_miss_gets_no_second_try_which_would_tell() {
        answer(1, "Nora Lindqvist");
        answer(2, "REFUTES");
        student.page(attempt);
        student.post(attempt, Map.of("number", 3, "tried", 0, "answer", "Ptr Ask"))
                .then()
                .statusCode(303);
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 4 of 9");
    }

    @Test
    void an_answer_sent_again_is_said_to_be_there_already() {
        answer(1, "Nora Lindqvist");
        Response again = student.post(attempt, Map.of("number", 1, "tried", 0, "answer", "x"));
        Response next = student.get(again.header("Location"));
        next.then().statusCode(303);
        Document page = student.page(next.header("Location"));
        assertThat(page.select(".notice").text()).contains("already answered");
        assertThat(page.select(".progress-line").text()).isEqualTo("Item 2 of 9");
    }

    private void answer(int number, String answer) {
        Document page = student.page(attempt);
        String value = page.select(".option").stream()
                .filter(option -> option.text().equals(answer))
                .map(option -> option.expectFirst("input").val())
                .findFirst()
                .orElse(answer);
        student.post(attempt, Map.of("number", number, "tried", 0, "answer", value))
                .then()
                .statusCode(303);
    }

    private Response object(int number, String remark) {
        return student.post(attempt + "/" + number + "/objection", Map.of("kind", "challenge", "remark", remark));
    }

    /** Something that can be answered, and is never near the key. */
    private String wrongAnswer() {
        Document page = Jsoup.parse(student.get(attempt).asString());
        var option = page.selectFirst(".option input");
        if (option != null) {
            return option.val();
        }
        return page.selectFirst(".verdicts") != null ? "SUPPORTS" : "no idea";
    }

    private void look(Response response) {
        seen.add(response);
    }
}
