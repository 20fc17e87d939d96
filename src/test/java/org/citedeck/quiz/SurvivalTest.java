package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.citedeck.testsupport.ClassOfThirty;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was wrong comes again until it was right once. */
@QuarkusTest
class SurvivalTest {

    private static final List<String> RIGHT = List.of("Nora Lindqvist", "REFUTES", "Peter Aske", "SUPPORTS");

    @Inject
    Attempts attempts;

    private final Visitor student = new Visitor();
    private Visitor teacher = new Visitor();
    private String code = "";
    private String attempt = "";

    @BeforeEach
    void a_survival() {
        teacher = Visitor.teacher();
        code = ClassOfThirty.deckOfFour(teacher).code;
        Settings.save(teacher, code, "mode", "SURVIVAL", "passPercent", "50");
        attempt = student.begin(code, "Kim");
    }

    @Test
    void misses_come_after_the_other_open_items_until_they_are_right_once() {
        assertThat(asked()).isEqualTo("Item 1 of 4");
        Document first = answer(1, "Sigrid Moen");
        assertThat(first.select(".notice").text()).isEqualTo("This one comes again until you get it right.");
        assertThat(first.select("progress").val()).isEqualTo("0");
        assertThat(asked()).isEqualTo("Item 2 of 4");
        answer(2, "REFUTES");
        answer(3, "the harbour master");
        answer(4, "NOT_ENOUGH_INFO");
        assertThat(asked()).isEqualTo("Item 1 of 4 Once more: round 2");
        assertThat(student.page(attempt).select("progress").val()).isEqualTo("1");
        answer(1, "Peter Aske");
        assertThat(asked()).isEqualTo("Item 3 of 4 Once more: round 2");
        Document third = answer(3, "Peter Aske");
        assertThat(third.select(".verdict").text()).isEqualTo("Right");
        assertThat(third.text()).contains("You got it right in round 2.").doesNotContain("comes again");
        answer(4, "SUPPORTS");
        assertThat(asked()).isEqualTo("Item 1 of 4 Once more: round 3");
        Document last = answer(1, "Nora Lindqvist");
        assertThat(last.select(".onward").text()).isEqualTo("See your score");

        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("1 of 4 right at the first try");
        assertThat(score.select(".outcome").text()).startsWith("Not passed 25 percent right");
        assertThat(score.text()).contains("All 3 that you missed at first you got right later.");
        var items = score.select(".review > li");
        assertThat(items.get(0).text()).contains("Not right Later, in round 3, you got it right.");
        assertThat(items.get(0).select(".answers dd").eachText()).contains("Sigrid Moen", "Nora Lindqvist");
        assertThat(items.get(1).text()).doesNotContain("round");
        assertThat(items.get(2).text()).contains("Later, in round 2");
        assertThat(score.select("form[action$=cards] button").text()).contains("the 3 that I missed");
        assertThat(student.page("/me").select("table").text()).contains("1 of 4");
    }

    @Test
    void each_round_of_a_typed_answer_has_its_second_look_at_the_spelling() {
        answer(1, "Nora Lindqvist");
        answer(2, "REFUTES");
        send(3, "Ptr Ask");
        assertThat(student.page(attempt).select("[role=alert]").text()).contains("Check your spelling");
        assertThat(student.page(attempt).select("#answer").val()).isEqualTo("Ptr Ask");
        assertThat(student.get(attempt + "/3").header("Location")).endsWith(attempt);
        assertThat(answer(3, "nobody").select(".verdict").text()).isEqualTo("Not right");
        answer(4, "SUPPORTS");
        assertThat(asked()).isEqualTo("Item 3 of 4 Once more: round 2");
        assertThat(student.page(attempt).select("#answer").val()).isEmpty();
        send(3, "Ptr Ask");
        assertThat(student.page(attempt).select("[role=alert]").text()).contains("Check your spelling");
        assertThat(answer(3, "Ptr Ask").select(".verdict").text()).isEqualTo("Not right");
        assertThat(asked()).isEqualTo("Item 3 of 4 Once more: round 3");
        send(3, "Ptr Ask");
        assertThat(answer(3, "Peter Aske").text()).contains("You got it right in round 3.");
        assertThat(answers(3)).containsExactly("Ptr Ask", "nobody", "Ptr Ask", "Ptr Ask", "Ptr Ask", "Peter Aske");
        assertThat(student.page(attempt).select("h1").text()).isEqualTo("3 of 4 right at the first try");
    }

    @Test
    void clicks_of_the_same_moment_reloads_and_second_tabs_count_once() {
        Document page = student.page(attempt);
        List<String> values = page.select(".option input").eachAttr("value");
        String wrong = value(page, "Sigrid Moen");
        List<Response> responses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> student.post(attempt, Map.of("number", 1, "tried", 0, "answer", wrong)))
                .toList();
        assertThat(responses).allSatisfy(response -> response.then().statusCode(303));
        assertThat(answers(1)).hasSize(1);
        assertThat(student.page(attempt + "/1").select(".verdict").text()).isEqualTo("Not right");
        for (int number : List.of(2, 3, 4)) {
            answer(number, RIGHT.get(number - 1));
        }
        // A page of the first round is no answer in the second; its names are others.
        Response late = student.post(attempt, Map.of("number", 1, "tried", 0, "answer", values.get(0)));
        assertThat(late.header("Location")).endsWith(attempt + "/1?again=true");
        Document again = student.page(attempt);
        assertThat(again.select(".option").eachText())
                .containsExactlyInAnyOrderElementsOf(page.select(".option").eachText());
        assertThat(again.select(".option input").eachAttr("value")).doesNotContainAnyElementsOf(values);
        assertThat(again.select("[checked]")).isEmpty();
        assertThat(asked()).isEqualTo(asked());
        answer(1, "Nora Lindqvist");
        answerLate(1, "Nora Lindqvist");
        assertThat(answers(1)).containsExactly("Sigrid Moen", "Nora Lindqvist");
    }

    @Test
    void another_key_ends_what_comes_again_and_opens_nothing() {
        answer(1, "Nora Lindqvist");
        answer(2, "REFUTES");
        answer(3, "the painter");
        answer(4, "SUPPORTS");
        assertThat(asked()).startsWith("Item 3 of 4 Once more");
        correct(2, Map.of("label", "SUPPORTS"));
        assertThat(asked()).startsWith("Item 3 of 4 Once more");
        correct(2, Map.of("answer", "Peter Aske", "accepted", "the painter"), 3);
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("3 of 4 right at the first try");
        assertThat(score.select(".review > li").get(2).text()).contains("Right").doesNotContain("round");
    }

    @Test
    void a_closed_deck_asks_nothing_again_and_leaves_what_was_missed_to_be_learned() {
        answer(1, "Sigrid Moen");
        answer(2, "REFUTES");
        answer(3, "Peter Aske");
        answer(4, "SUPPORTS");
        close();
        Document told = student.page(attempt + "/1");
        assertThat(told.select(".verdict").text()).isEqualTo("Not right");
        assertThat(told.text()).doesNotContain("comes again");
        assertThat(told.select(".onward").text()).isEqualTo("See your score");
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("3 of 4 right at the first try");
        assertThat(score.text()).doesNotContain("comes again");
        String cards = score.expectFirst("form[action$=cards]").attr("action");
        student.post(cards, Map.of()).then().statusCode(303);
    }

    @Test
    void what_a_closed_deck_did_not_ask_to_the_end_is_not_offered_to_be_learned() {
        answer(1, "Sigrid Moen");
        answer(2, "REFUTES");
        answer(3, "nobody");
        answer(4, "SUPPORTS");
        answer(1, "Nora Lindqvist");
        send(3, "Ptr Ask");
        close();
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("2 of 4 right at the first try");
        assertThat(score.text()).doesNotContain("comes again");
        assertThat(score.select("form[action$=cards]")).isEmpty();
        student.post(attempt + "/3/objection", Map.of("kind", "right")).then().statusCode(303);
        assertThat(objected()).isEqualTo("nobody");
    }

    @Test
    void an_objection_is_to_the_answer_that_is_shown() {
        answer(1, "Nora Lindqvist");
        answer(2, "REFUTES");
        answer(3, "the painter");
        student.post(attempt + "/3/objection", Map.of("kind", "right")).then().statusCode(303);
        assertThat(objected()).isEqualTo("the painter");
        answer(4, "SUPPORTS");
        answer(3, "Peter Aske");
        assertThat(student.page(attempt).select("#item-3 .raised").text()).contains("You said that you were right.");
    }

    @Test
    void the_teacher_sees_the_first_try_and_every_answer() {
        answer(1, "Sigrid Moen");
        answer(2, "REFUTES");
        answer(3, "Peter Aske");
        answer(4, "SUPPORTS");
        String results = "/teach/decks/" + code + "/results";
        assertThat(teacher.page(results).select(".tiles").text()).contains("0 of 1 begun");
        answer(1, "Nora Lindqvist");
        Document page = teacher.page(results);
        assertThat(page.select(".tiles").text()).contains("1 of 1 begun");
        assertThat(page.select(".grid-table tbody td").eachText())
                .containsExactly("✗wrong", "✓right", "✓right", "✓right", "3 of 4");
        List<String> rows =
                teacher.get(results + "/responses.csv").asString().lines().toList();
        assertThat(rows.get(1)).contains(",1,Sigrid Moen,0,");
        assertThat(rows.get(2)).contains(",2,Nora Lindqvist,,");
    }

    private void close() {
        teacher.page("/teach/decks/" + code + "/settings");
        teacher.post("/teach/decks/" + code + "/life", Map.of("step", "CLOSE"))
                .then()
                .statusCode(303);
    }

    private String asked() {
        return student.page(attempt).select(".progress-line").text();
    }

    /** Answers what is asked, which is to be the item with this number; the page that tells. */
    private Document answer(int number, String answer) {
        send(number, answer).then().statusCode(303);
        return student.page(attempt + "/" + number);
    }

    private Response send(int number, String answer) {
        Document page = student.page(attempt);
        assertThat(page.select("[name=number]").val()).isEqualTo(Integer.toString(number));
        var form = new HashMap<String, Object>();
        form.put("number", number);
        form.put("tried", page.select("[name=tried]").val());
        form.put("answer", page.select(".option").isEmpty() ? answer : value(page, answer));
        return student.post(attempt, form);
    }

    private void answerLate(int number, String answer) {
        student.post(attempt, Map.of("number", number, "tried", 1, "answer", answer))
                .then()
                .statusCode(303);
    }

    private static String value(Document page, String text) {
        return page.select(".option").stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .orElseThrow()
                .expectFirst("input")
                .val();
    }

    private void correct(int number, Map<String, String> key) {
        correct(number, key, number);
    }

    private void correct(int number, Map<String, String> key, int column) {
        String item = teacher.page("/teach/decks/" + code + "/results")
                .select(".items tbody th a")
                .get(column - 1)
                .attr("href");
        teacher.page(item + "/correct");
        var form = new HashMap<>(key);
        form.put("note", "Another key for " + number + ".");
        form.put("confirmed", "true");
        teacher.post(item + "/correct", form).then().statusCode(303);
    }

    @Transactional
    List<String> answers(int number) {
        Attempt kept = kept();
        return kept.responsesTo(kept.items.get(number - 1)).stream()
                .map(response -> response.given)
                .toList();
    }

    @Transactional
    String objected() {
        return Objects.requireNonNull(kept().objections.get(0).response).given;
    }

    private Attempt kept() {
        return attempts.withToken(attempt.replace("/attempts/", "")).orElseThrow();
    }
}
