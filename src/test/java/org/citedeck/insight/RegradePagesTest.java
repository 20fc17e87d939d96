package org.citedeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.ClassOfThirty;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three students: 1111, 1000 (typed "Captain Rolf", took both claims wrongly) and 0100 (typed "captain  rolf"). */
@QuarkusTest
class RegradePagesTest {

    private Visitor teacher = new Visitor();
    private ClassOfThirty three = ClassOfThirty.none();
    private String deck = "";

    @BeforeEach
    void three_students() {
        teacher = Visitor.teacher();
        three = ClassOfThirty.deckOfFour(teacher);
        three.answer("1111");
        three.answer("1000");
        three.answer("0100");
        deck = "/teach/decks/" + three.code;
    }

    @Test
    void an_objection_is_accepted_and_everybody_with_that_answer_is_right() {
        object(1, 3, "right", "He painted it, it says so on the hull");
        object(2, 3, "right", "");
        assertThat(teacher.page("/teach")
                        .select("a[href=" + deck + "/objections]")
                        .text())
                .contains("2 objections");
        assertThat(teacher.page(deck).select("a[href=" + deck + "/objections]").text())
                .contains("2 objections");
        Document queue = teacher.page(deck + "/objections");
        assertThat(queue.select(".objections > li")).hasSize(2);
        assertThat(queue.select(".objections > li").get(1).text())
                .contains("I was right", "Student 2", "Captain Rolf", "it says so on the hull");

        Document before = teacher.page(acceptAddress(queue, 1));
        assertThat(before.select(".verdict-changes tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Student 2", "Captain Rolf", "✗ wrong", "✓ right", "1", "2");
        assertThat(score(1)).startsWith("1 of 4");
        Response done = teacher.post(item(3) + "/accept", Map.of("wording", "Captain Rolf"));
        done.then().statusCode(303);

        Document after = teacher.page(done.header("Location"));
        assertThat(after.select(".key-change").text())
                .contains("Before: Peter Aske", "After: Peter Aske; Captain Rolf", "2 verdicts changed");
        assertThat(score(1)).startsWith("2 of 4");
        assertThat(score(2)).startsWith("2 of 4");
        String seen = three.students
                .get(1)
                .page(three.attempts.get(1))
                .select("#item-3")
                .text();
        assertThat(seen).contains("counts your answer as right", "“Captain Rolf” counts as right, too.");
        Document settled = teacher.page(deck + "/objections");
        assertThat(settled.text()).contains("Nobody waits for an answer of yours", "Settled (2)", "Answer accepted");
        teacher.post(item(3) + "/accept", Map.of("wording", "Captain Rolf"))
                .then()
                .statusCode(422);
        teacher.post(item(3) + "/accept", Map.of("wording", " ")).then().statusCode(422);
        teacher.post(item(1) + "/accept", Map.of("wording", "Nora")).then().statusCode(422);
    }

    @Test
    void an_objection_is_dismissed_with_a_note() {
        object(1, 2, "challenge", "It is true");
        assertThat(teacher.page(deck).select("a[href=" + deck + "/objections]").text())
                .isEqualTo("1 objection");
        Document queue = teacher.page(deck + "/objections");
        String form = queue.expectFirst("form.dismiss").attr("action");
        Response tooLong = teacher.post(form, Map.of("note", "x".repeat(501)));
        tooLong.then().statusCode(422);
        assertThat(Jsoup.parse(tooLong.asString())
                        .select("form.dismiss input[name=note]")
                        .val())
                .hasSize(501);
        teacher.post(form, Map.of("note", "Look at the first sentence.")).then().statusCode(303);
        assertThat(three.students
                        .get(1)
                        .page(three.attempts.get(1) + "/2")
                        .select(".objection")
                        .text())
                .contains("leaves it as it is", "Look at the first sentence.");
        teacher.post(deck + "/objections/nothing/dismiss", Map.of("note", ""))
                .then()
                .statusCode(404);
    }

    @Test
    void a_corrected_verdict_is_shown_before_and_after_and_students_see_why() {
        object(1, 2, "challenge", "It is true");
        String correct = teacher.page(deck + "/objections")
                .expectFirst("a[href*=correct]")
                .attr("href");
        String objection =
                teacher.page(correct).expectFirst("input[name=objection]").val();
        String address = item(2) + "/correct";
        refusals(address);
        Map<String, String> form =
                Map.of("label", "SUPPORTS", "correction", "", "note", "The key was wrong.", "objection", objection);
        Response preview = teacher.post(address, form);
        preview.then().statusCode(200);
        // Students 1 and 3 said "refuted" and lose a mark; student 2 said "supported" and gains one.
        assertThat(Jsoup.parse(preview.asString())
                        .select(".verdict-changes tbody tr")
                        .eachText())
                .hasSize(3)
                .satisfiesExactly(
                        one -> assertThat(one).contains("✓ right → becomes ✗ wrong", "4 → becomes 3"),
                        two -> assertThat(two).contains("✗ wrong → becomes ✓ right", "1 → becomes 2"),
                        three -> assertThat(three).contains("✓ right → becomes ✗ wrong", "1 → becomes 0"));
        assertThat(score(0)).startsWith("4 of 4");

        var confirmed = new java.util.HashMap<String, String>(form);
        confirmed.put("confirmed", "true");
        Response done = teacher.post(address, confirmed);
        done.then().statusCode(303);
        assertThat(teacher.page(done.header("Location")).select(".key-change").text())
                .contains("Before: Refuted", "After: Supported", "3 verdicts changed", "4 → becomes 3");
        assertThat(List.of(score(0), score(1), score(2)))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("3 of 4"),
                        two -> assertThat(two).startsWith("2 of 4"),
                        three -> assertThat(three).startsWith("0 of 4"));
        assertThat(three.students
                        .get(0)
                        .page(three.attempts.get(0))
                        .select("#item-2 .correction-note")
                        .text())
                .contains("The key was wrong.");
        assertThat(three.students
                        .get(1)
                        .page(three.attempts.get(1) + "/2")
                        .select(".objection")
                        .text())
                .contains("corrected the item");
    }

    @Test
    void a_choice_may_count_as_right_beside_the_key() {
        String address = item(1) + "/correct";
        assertThat(teacher.page(address).select("input[name=right][checked]").eachAttr("value"))
                .containsExactly("Nora Lindqvist");
        var form = Map.of(
                "right", List.of("Peter Aske", "Nora Lindqvist"), "note", "Both bought it.", "confirmed", "true");
        teacher.post(address, form).then().statusCode(303);
        assertThat(score(2)).startsWith("2 of 4");
        assertThat(score(0)).startsWith("4 of 4");
    }

    private void refusals(String address) {
        teacher.page(address);
        for (var bad : List.of(
                Map.of("label", "PERHAPS", "note", "kept"),
                Map.of("label", "SUPPORTS", "note", " "),
                Map.of("label", "SUPPORTS", "note", "x".repeat(1001)))) {
            Response refused = teacher.post(address, bad);
            refused.then().statusCode(422);
            Document page = Jsoup.parse(refused.asString());
            assertThat(page.select(".error")).hasSize(1);
            assertThat(page.select("#note").val().strip())
                    .isEqualTo(bad.getOrDefault("note", "").strip());
        }
    }

    private void object(int student, int number, String kind, String remark) {
        three.students.get(student).page(three.attempts.get(student));
        three.students
                .get(student)
                .post(three.attempts.get(student) + "/" + number + "/objection", Map.of("kind", kind, "remark", remark))
                .then()
                .statusCode(303);
    }

    private String item(int number) {
        return teacher.page(deck + "/results")
                .select(".items tbody th a")
                .get(number - 1)
                .attr("href");
    }

    private static String acceptAddress(Document queue, int index) {
        var form = queue.select("form[action$=accept]").get(index);
        return form.attr("action") + "?wording=" + form.select("input").val();
    }

    private String score(int student) {
        return three.students
                .get(student)
                .page(three.attempts.get(student))
                .select("h1")
                .text();
    }
}
