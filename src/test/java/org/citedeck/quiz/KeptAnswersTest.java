package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network goes away between answer and reply, or before the answer: it is taken once, and the verdict is the same. */
@QuarkusTest
class KeptAnswersTest {

    @Inject
    Attempts attempts;

    private Visitor teacher = new Visitor();
    private final Visitor student = new Visitor();
    private String code = "";
    private String attempt = "";

    @BeforeEach
    void an_attempt() {
        teacher = Visitor.teacher();
        code = teacher.openDeckOf(Samples.freshFerry());
        attempt = student.begin(code, "Kim");
    }

    @Test
    void a_form_sent_again_finds_the_same_verdict() {
        Map<String, String> form = filledIn();
        Response first = student.post(attempt, form);
        Response again = student.post(attempt, form);
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).endsWith("/1");
        assertThat(student.page(again.header("Location")).select(".notice")).isEmpty();
        assertThat(answersTo(1)).hasSize(1);
    }

    @Test
    void a_form_sent_eight_times_at_the_same_moment_finds_one_verdict() {
        Map<String, String> form = filledIn();
        List<Response> replies = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> student.post(attempt, form))
                .toList();
        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.header("Location")).endsWith("/1"));
        assertThat(answersTo(1)).hasSize(1);
    }

    @Test
    void another_answer_in_an_old_form_is_too_late() {
        Map<String, String> form = filledIn();
        String other = student.page(attempt).select(".option input").get(1).val();
        student.post(attempt, form);
        form.put("answer", other);
        assertThat(student.post(attempt, form).header("Location")).endsWith("/1?again=true");
    }

    @Test
    void every_form_has_a_ticket_of_its_own() {
        assertThat(ticket(student.page(attempt))).isNotEqualTo(ticket(student.page(attempt)));
        Map<String, String> longOne = filledIn();
        longOne.put("ticket", "x".repeat(10_000));
        student.post(attempt, longOne).then().statusCode(303);
        assertThat(answersTo(1)).hasSize(1);
    }

    @Test
    void a_kept_answer_is_taken_once_and_nothing_is_told_in_reply() {
        Map<String, String> form = filledIn();
        Response reply = keep(form);
        reply.then().statusCode(200);
        assertThat(reply.asString()).isEqualTo("{\"outcome\":\"TAKEN\"}");
        assertThat(keep(form).asString()).isEqualTo("{\"outcome\":\"TAKEN\"}");
        assertThat(student.post(attempt, form).header("Location"))
                .as("by the page")
                .endsWith("/1");
        form.put("ticket", "another");
        assertThat(keep(form).asString()).isEqualTo("{\"outcome\":\"ALREADY_ANSWERED\"}");
        assertThat(answersTo(1)).hasSize(1);
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 2 of 9");
    }

    @Test
    void an_answer_kept_beyond_the_end_is_not_taken() {
        Map<String, String> form = filledIn();
        teacher.page("/teach/decks/" + code + "/settings");
        teacher.post("/teach/decks/" + code + "/life", Map.of("step", "CLOSE"));
        assertThat(keep(form).asString()).isEqualTo("{\"outcome\":\"CLOSED\"}");
        assertThat(answersTo(1)).isEmpty();
    }

    @Test
    void whoever_was_told_the_answer_gets_no_second_try() {
        upTo(6);
        Map<String, String> near = filledIn();
        near.put("answer", "Harld Brn");
        near.put("told", "true");
        assertThat(keep(near).asString()).contains("TAKEN");
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 7 of 9");
        assertThat(student.page(attempt + "/6").select(".verdict").text()).isEqualTo("Not right");
    }

    @Test
    void whoever_was_not_told_gets_it() {
        upTo(6);
        Map<String, String> near = filledIn();
        near.put("answer", "Harld Brn");
        assertThat(keep(near).asString()).contains("TAKEN");
        assertThat(student.page(attempt).select("[role=alert]").text()).contains("Check your spelling");
    }

    @Test
    void where_wrong_answers_come_again_nobody_is_believed_to_have_been_told() {
        Settings.save(teacher, code, "mode", "SURVIVAL");
        attempt = new Visitor().begin(code, "Ola");
        student.page("/");
        var wrong = Map.of("number", "2", "answer", "NOT_ENOUGH_INFO", "ticket", "one", "told", "true");
        assertThat(keep(new HashMap<>(wrong)).asString()).isEqualTo("{\"outcome\":\"TAKEN\"}");
        assertThat(keep(new HashMap<>(wrong)).asString()).isEqualTo("{\"outcome\":\"TAKEN\"}");
        assertThat(student.page(attempt + "/2").select(".notice").text()).contains("again");
        assertThat(answersTo(2)).hasSize(1);
    }

    @Test
    void in_a_test_a_kept_answer_tells_nothing_either() {
        Settings.save(teacher, code, "mode", "TEST");
        attempt = new Visitor().begin(code, "Ola");
        student.page("/");
        Response reply = keep(new HashMap<>(Map.of("number", "2", "answer", "REFUTES", "ticket", "one")));
        assertThat(reply.asString()).isEqualTo("{\"outcome\":\"TAKEN\"}");
    }

    @Test
    void a_picked_sentence_is_taken_once_whether_it_comes_by_the_page_or_was_kept() {
        Map<String, String> form = picked();
        Response first = student.post(attempt + "/sentence", form);
        assertThat(student.post(attempt + "/sentence", form).header("Location"))
                .isEqualTo(first.header("Location"))
                .endsWith("/1");
        assertThat(keepPick(form).asString()).isEqualTo("{\"outcome\":\"TAKEN\"}");
        assertThat(answersTo(1)).hasSize(2);
        form.put("sentence", "3");
        assertThat(keepPick(form).asString()).isEqualTo("{\"outcome\":\"ALREADY_PICKED\"}");
        assertThat(answersTo(1)).hasSize(2);
    }

    @Test
    void a_kept_sentence_is_taken_and_nothing_of_it_is_told_in_reply() {
        Map<String, String> form = picked();
        assertThat(keepPick(form).asString()).isEqualTo("{\"outcome\":\"TAKEN\"}");
        assertThat(student.post(attempt + "/sentence", form).header("Location"))
                .as("by the page")
                .endsWith("/1");
        assertThat(student.page(attempt + "/1").select(".answers").text()).contains("Your sentence");
        assertThat(answersTo(1)).hasSize(2);
    }

    @Test
    void a_sentence_kept_beyond_the_end_is_not_taken() {
        Map<String, String> form = picked();
        teacher.page("/teach/decks/" + code + "/settings");
        teacher.post("/teach/decks/" + code + "/life", Map.of("step", "CLOSE"));
        assertThat(keepPick(form).asString()).isEqualTo("{\"outcome\":\"CLOSED\"}");
        form.put("sentence", "");
        assertThat(keepPick(form).asString()).isEqualTo("{\"outcome\":\"CLOSED\"}");
        student.postForData("/attempts/unknown/sentence/kept", form).then().statusCode(404);
        assertThat(answersTo(1)).hasSize(1);
    }

    /** A verdict that is in, and the form that asks for its sentence with one picked. */
    private Map<String, String> picked() {
        Settings.save(teacher, code, "mode", "FACT_CHECK");
        attempt = new Visitor().begin(code, "Ola");
        Map<String, String> verdict = filledIn();
        verdict.put("answer", "REFUTES");
        student.post(attempt, verdict).then().statusCode(303);
        Map<String, String> form = filledIn();
        form.remove("answer");
        form.put("sentence", "2");
        return form;
    }

    private Response keepPick(Map<String, String> form) {
        return student.postForData(attempt + "/sentence/kept", form);
    }

    @Test
    void what_belongs_to_nothing_is_refused() {
        student.postForData("/attempts/unknown/kept", Map.of("number", 1, "answer", "x"))
                .then()
                .statusCode(404);
        Map<String, String> beyond = filledIn();
        beyond.put("number", "99");
        keep(beyond).then().statusCode(404);
        Map<String, String> empty = filledIn();
        empty.remove("answer");
        assertThat(keep(empty).asString()).isEqualTo("{\"outcome\":\"NOTHING_CHOSEN\"}");
        // A form of another site has no token.
        new Visitor().postForData(attempt + "/kept", filledIn()).then().statusCode(400);
    }

    private Response keep(Map<String, String> form) {
        return student.postForData(attempt + "/kept", form);
    }

    /** The form of the next item with the first choice, or words for a typed one. */
    private Map<String, String> filledIn() {
        Document page = student.page(attempt);
        var option = page.selectFirst(".option input");
        var verdict = page.selectFirst(".verdicts button");
        var fields = new HashMap<String, String>();
        fields.put("number", page.expectFirst("[name=number]").val());
        fields.put("tried", page.expectFirst("[name=tried]").val());
        fields.put("ticket", ticket(page));
        fields.put("answer", option != null ? option.val() : verdict != null ? verdict.val() : "no idea");
        return fields;
    }

    private void upTo(int number) {
        for (int i = 1; i < number; i++) {
            student.post(attempt, filledIn()).then().statusCode(303);
        }
    }

    private static String ticket(Document page) {
        return page.expectFirst("form.question [name=ticket]").val();
    }

    @Transactional
    List<String> answersTo(int number) {
        Attempt kept = attempts.withToken(attempt.replace("/attempts/", "")).orElseThrow();
        return kept.responsesTo(kept.items.get(number - 1)).stream()
                .map(response -> response.given)
                .toList();
    }
}
