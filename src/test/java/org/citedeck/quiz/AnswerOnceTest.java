package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reload, back button, second tab, double click: no answer is lost, none is counted twice. */
@QuarkusTest
class AnswerOnceTest {

    @Inject
    Attempts attempts;

    private final Visitor student = new Visitor();
    private String attempt = "";

    @BeforeEach
    void an_attempt() {
        attempt = student.begin(Visitor.teacher().openDeckOf(Samples.freshFerry()), "Kim");
    }

    @Test
    void answers_of_the_same_moment_are_taken_once() {
        Document page = student.page(attempt);
        List<String> values = page.select(".option input").eachAttr("value");
        List<Response> responses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> student.post(attempt, Map.of("number", 1, "tried", 0, "answer", values.get(i % 4))))
                .toList();
        assertThat(responses).allSatisfy(response -> response.then().statusCode(303));
        assertThat(responses.stream()
                        .filter(response -> !response.header("Location").contains("again")))
                .hasSize(1);
        assertThat(answersTo(1)).hasSize(1);
    }

    @Test
    void a_misspelling_sent_twice_leaves_the_second_try() {
        upToTheTypedOne();
        var near = Map.of("number", 6, "tried", 0, "answer", "Harld Brn");
        student.post(attempt, near).then().statusCode(303);
        Response twice = student.post(attempt, near);
        twice.then().statusCode(303);
        assertThat(student.get(twice.header("Location")).header("Location")).endsWith(attempt + "?again=true");
        Document page = student.page(attempt);
        assertThat(page.select("[role=alert]").text()).contains("Check your spelling");
        student.post(attempt, Map.of("number", 6, "tried", 1, "answer", "Harald Bruun"));
        assertThat(student.page(attempt + "/6").select(".verdict").text()).isEqualTo("Right");
        assertThat(answersTo(6)).containsExactly("Harld Brn", "Harald Bruun");
    }

    @Test
    void a_page_of_long_ago_changes_nothing() {
        student.page(attempt);
        String value = student.page(attempt).select(".option input").get(0).val();
        student.post(attempt, Map.of("number", 1, "tried", 0, "answer", value));
        student.post(attempt, Map.of("number", 2, "tried", 0, "answer", "REFUTES"));
        Response late = student.post(attempt, Map.of("number", 1, "tried", 0, "answer", "0000000000000000"));
        late.then().statusCode(303);
        assertThat(student.page(late.header("Location")).select(".notice").text())
                .contains("Only the first answer counts");
        // Reloading and going back ask the same item, and no answer is lost.
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 3 of 9");
        assertThat(student.page(attempt + "/2").select(".verdict").text()).isEqualTo("Right");
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 3 of 9");
    }

    private void upToTheTypedOne() {
        List<String> answers = List.of("", "REFUTES", "Peter Aske", "REFUTES", "1998");
        for (int i = 0; i < answers.size(); i++) {
            Document page = student.page(attempt);
            var option = page.selectFirst(".option input");
            student.post(attempt, Map.of("number", i + 1, "answer", option == null ? answers.get(i) : option.val()))
                    .then()
                    .statusCode(303);
        }
    }

    @Transactional
    List<String> answersTo(int number) {
        Attempt kept = attempts.withToken(attempt.replace("/attempts/", "")).orElseThrow();
        return kept.responsesTo(kept.items.get(number - 1)).stream()
                .map(response -> response.given)
                .toList();
    }
}
