package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ItemPagesTest {

    private Visitor teacher = new Visitor();
    private String desk = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        desk = "/teach/decks/" + teacher.deckOf(Samples.freshFerry());
    }

    @Test
    void an_answer_that_is_not_in_the_cited_sentence_must_be_confirmed() {
        var form = Map.of("prompt", "Who bought the old ferry?", "answer", "Harald Bruun", "difficulty", "EASY");
        Response refused = save(0, form);
        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("[role=alert]").text()).contains("The cited sentence does not hold this answer");
        assertThat(page.select("[name=answer]").val()).isEqualTo("Harald Bruun");
        assertThat(item(0).select(".correct").text()).startsWith("Nora Lindqvist");

        var confirmed = new HashMap<>(form);
        confirmed.put("confirmed", "true");
        save(0, confirmed).then().statusCode(303);
        assertThat(item(0).select(".doubt").text()).startsWith("The cited sentence does not hold this answer");
        assertThat(item(0).select("mark .answer"))
                .as("no words of the sentence answer")
                .isEmpty();

        save(0, Map.of("prompt", "Who bought the old ferry?", "answer", "nora lindqvist"))
                .then()
                .statusCode(303);
        assertThat(item(0).select(".doubt")).isEmpty();
        assertThat(item(0).select("mark .answer").text()).isEqualTo("Nora Lindqvist");
    }

    @Test
    void an_answer_in_a_sentence_that_is_cited_for_a_name_is_proved_too() {
        // the third item cites "She had waited for it since spring." beside its own sentence
        save(2, Map.of("prompt", "Since when had she waited?", "answer", "since spring"))
                .then()
                .statusCode(303);
        assertThat(item(2).select(".doubt")).isEmpty();
    }

    @Test
    void a_correction_of_other_names_is_warned_about_and_kept() {
        save(1, Map.of("prompt", "P.", "label", "REFUTES", "correction", "In fact Ole Berg bought it in 1971."))
                .then()
                .statusCode(303);
        assertThat(item(1).select(".doubt").text()).contains("names or numbers that the cited sentence does not have");
        save(1, Map.of("prompt", "P.", "label", "REFUTES", "correction", "It was Nora Lindqvist who bought it."))
                .then()
                .statusCode(303);
        assertThat(item(1).select(".doubt")).isEmpty();
    }

    @Test
    void explanation_tags_and_difficulty_are_kept_and_the_explanation_is_shown_after_the_answer_only() {
        save(
                        0,
                        Map.of(
                                "prompt",
                                "Who bought the ferry?",
                                "answer",
                                "Nora Lindqvist",
                                "explanation",
                                "One crown is a token price.",
                                "tags",
                                "ships, people,, ships",
                                "difficulty",
                                "HARD"))
                .then()
                .statusCode(303);
        assertThat(item(0).select(".tag").eachText()).containsExactly("ships", "people");
        assertThat(item(0).select(".proposal > .meta").text()).contains("Hard");
        assertThat(teacher.page(desk + "/items/" + code(0))
                        .select("[name=tags]")
                        .val())
                .isEqualTo("ships, people");
        teacher.page(desk);
        teacher.post(desk + "/publish", Map.of("best", 0)).then().statusCode(303);
        Visitor student = new Visitor();
        String attempt = student.begin(desk.substring(desk.lastIndexOf('/') + 1), "Kim");
        assertThat(student.get(attempt).asString()).doesNotContain("token price");
        student.post(attempt, Map.of("number", 1, "answer", "Nora Lindqvist"))
                .then()
                .statusCode(303);
        assertThat(student.page(attempt + "/1").select(".explanation").text()).isEqualTo("One crown is a token price.");
    }

    @Test
    void an_edit_is_undone_with_all_its_words() {
        String before = item(0).select(".proposal").text();
        save(
                        0,
                        Map.of(
                                "prompt",
                                "Who?",
                                "answer",
                                "Nora",
                                "wrong",
                                "Kim",
                                "accepted",
                                "N.",
                                "tags",
                                "x",
                                "explanation",
                                "e"))
                .then()
                .statusCode(303);
        assertThat(item(0).select(".proposal").text()).isNotEqualTo(before);
        teacher.post(desk + "/undo", Map.of()).then().statusCode(303);
        assertThat(item(0).select(".proposal").text()).isEqualTo(before);
        assertThat(item(0).select("mark .answer").text()).isEqualTo("Nora Lindqvist");
    }

    @Test
    void a_wrong_choice_is_replaced_by_one_of_its_kind() {
        Element wrong = item(0).expectFirst(".swap");
        var before = item(0).select(".choices li").eachText();
        Response by = post(0, "/choices", Map.of("choice", wrong.val()));
        by.then().statusCode(422);
        assertThat(Jsoup.parse(by.asString()).select(".error").text())
                .as("all four names are there already")
                .contains("no further wrong choice");
        save(0, Map.of("prompt", "Who bought the ferry?", "answer", "Nora Lindqvist", "wrong", "Sigrid Moen"))
                .then()
                .statusCode(303);
        post(0, "/choices", Map.of("choice", item(0).select(".swap").val()))
                .then()
                .statusCode(303);
        assertThat(item(0).select(".choices li:not(.correct)").eachText())
                .hasSize(1)
                .doesNotContain("Sigrid Moen ↻")
                .isSubsetOf(before);
        teacher.post(desk + "/undo", Map.of()).then().statusCode(303);
        assertThat(item(0).select(".choices li:not(.correct)").eachText()).containsExactly("Sigrid Moen ↻");
    }

    @Test
    void first_come_the_generators_further_choices_then_the_decks_and_last_what_was_replaced() {
        desk = "/teach/decks/" + teacher.deckOf(ofSixNames());
        assertThat(wrong()).containsExactlyInAnyOrder("Peter Aske", "Harald Bruun", "Sigrid Moen");
        // one of the deck's own, which no spare of the generator's is
        teacher.post(
                        desk + "/items/new",
                        Map.of(
                                "sentence",
                                4,
                                "prompt",
                                "Who or what sold it?",
                                "answer",
                                "Sigrid Moen",
                                "wrong",
                                "Olga Lund",
                                "confirmed",
                                "true"))
                .then()
                .statusCode(303);

        assertThat(replaced("Peter Aske")).isEqualTo("Tove Krag");
        assertThat(replaced("Tove Krag")).isEqualTo("Ivar Holt");
        assertThat(replaced("Harald Bruun")).isEqualTo("Olga Lund");
        assertThat(replaced("Olga Lund")).as("the first that was replaced").isEqualTo("Peter Aske");
        teacher.post(desk + "/undo", Map.of()).then().statusCode(303);
        assertThat(wrong()).containsExactlyInAnyOrder("Ivar Holt", "Olga Lund", "Sigrid Moen");
        assertThat(replaced("Olga Lund")).as("undone with its place in line").isEqualTo("Peter Aske");
        assertThat(replaced("Sigrid Moen")).isEqualTo("Tove Krag");
    }

    @Test
    void a_copy_of_the_deck_keeps_the_further_choices() {
        String code = teacher.deckOf(ofSixNames());
        desk = "/teach/decks/" + code;
        teacher.page(desk + "/settings");
        Response copied = teacher.post(desk + "/life/copy", Map.of());
        copied.then().statusCode(303);
        String copy = copied.header("Location").replaceAll(".*/teach/decks/(\\w+).*", "$1");
        assertThat(copy).isNotEqualTo(code);
        desk = "/teach/decks/" + copy;
        assertThat(replaced("Peter Aske")).isEqualTo("Tove Krag");
        assertThat(replaced("Harald Bruun")).isEqualTo("Ivar Holt");
    }

    @Test
    void another_answer_drops_the_choices_that_were_found_for_the_old_one() {
        desk = "/teach/decks/" + teacher.deckOf(ofSixNames());
        save(0, Map.of("prompt", "For how much was it bought?", "answer", "one crown", "wrong", "two crowns"))
                .then()
                .statusCode(303);
        post(0, "/choices", Map.of("choice", item(0).select(".swap").val()))
                .then()
                .statusCode(422);
        assertThat(item(0).select(".choices li:not(.correct)").eachText()).containsExactly("two crowns ↻");
    }

    @Test
    void another_key_drops_the_choices_that_were_found_for_the_old_one() {
        desk = "/teach/decks/" + teacher.deckOf(ofSixNames());
        assertThat(replaced("Harald Bruun")).as("of two in waiting").isEqualTo("Tove Krag");
        correct(List.of("Tove Krag"));
        assertThat(item(0).select(".correct").text()).startsWith("Tove Krag");
        assertThat(replaced("Sigrid Moen"))
                .as("one of the deck's, not the other that was in waiting")
                .isEqualTo("Harald Bruun");
    }

    @Test
    void what_counts_as_right_beside_the_key_is_no_further_wrong_choice() {
        desk = "/teach/decks/" + teacher.deckOf(ofSixNames());
        correct(List.of("Nora Lindqvist", "Peter Aske"));
        assertThat(replaced("Harald Bruun")).isEqualTo("Tove Krag");
        assertThat(replaced("Sigrid Moen")).isEqualTo("Ivar Holt");
        assertThat(replaced("Tove Krag")).as("what was replaced first").isEqualTo("Harald Bruun");
    }

    @Test
    void the_name_of_the_article_stands_apart_in_a_question_and_not_in_what_can_be_undone() {
        String prompt = "In the article “A ferry finds a captain”, who bought it?";
        save(0, Map.of("prompt", prompt, "answer", "Nora Lindqvist")).then().statusCode(303);
        Element shown = item(0).expectFirst(".prompt");
        assertThat(shown.text()).isEqualTo(prompt);
        assertThat(shown.select(".lead").text()).isEqualTo("In the article “A ferry finds a captain”,");
        assertThat(shown.select(".asks").text()).isEqualTo("who bought it?");
        post(0, "/status", Map.of("decision", "reject")).then().statusCode(303);
        assertThat(teacher.page(desk).select("#undo").text()).isEqualTo("Undo: reject “who bought it?”");
        String claim = "Nora bought it, according to the article “A ferry finds a captain”.";
        save(1, Map.of("prompt", claim, "label", "SUPPORTS")).then().statusCode(303);
        assertThat(item(1).select(".prompt").text()).isEqualTo(claim);
        assertThat(item(1).select(".prompt .tail").text())
                .isEqualTo("according to the article “A ferry finds a captain”.");
    }

    private void correct(List<String> right) {
        String address = desk + "/results/items/" + code(0) + "/correct";
        teacher.page(desk);
        teacher.post(desk + "/publish", Map.of("best", 10)).then().statusCode(303);
        teacher.page(address);
        teacher.post(address, Map.of("right", right, "note", "It was so.", "confirmed", "true"))
                .then()
                .statusCode(303);
    }

    /** Two names more than one item has choices. */
    private static String ofSixNames() {
        return Samples.freshFerry() + "\n\nTove Krag mended the sails in a week. Ivar Holt cleaned the deck at dawn.";
    }

    private String replaced(String choice) {
        List<String> before = wrong();
        String value = item(0).select(".choices li").stream()
                .filter(li -> li.ownText().equals(choice))
                .map(li -> li.select(".swap").val())
                .findFirst()
                .orElseThrow();
        post(0, "/choices", Map.of("choice", value)).then().statusCode(303);
        var fresh = new ArrayList<>(wrong());
        fresh.removeAll(before);
        assertThat(fresh).hasSize(1);
        return fresh.get(0);
    }

    private List<String> wrong() {
        return item(0).select(".choices li:not(.correct)").stream()
                .map(Element::ownText)
                .toList();
    }

    @Test
    void the_right_choice_is_never_replaced() {
        for (int choice = 0; choice < 4; choice++) {
            post(0, "/choices", Map.of("choice", choice));
        }
        assertThat(item(0).select(".correct").text()).startsWith("Nora Lindqvist");
    }

    @Test
    void the_form_comes_into_its_place_where_a_script_asks_and_says_what_is_wrong_there() {
        String address = desk + "/items/" + code(0);
        teacher.page(desk);
        String form = teacher.getByScript(address).asString();
        assertThat(form).doesNotContain("<html").contains("name=\"prompt\"");
        Response wrong = teacher.postByScript(address, Map.of("prompt", "", "answer", "A"));
        wrong.then().statusCode(422);
        assertThat(Jsoup.parseBodyFragment(wrong.asString())
                        .select("form.wording .error")
                        .text())
                .isEqualTo("Write the question.");
        Response right = teacher.postByScript(address, Map.of("prompt", "Who?", "answer", "Nora Lindqvist"));
        right.then().statusCode(200);
        assertThat(Jsoup.parseBodyFragment(right.asString())
                        .select("li > .proposal .prompt")
                        .text())
                .isEqualTo("Who?");
    }

    private Response save(int index, Map<String, ?> fields) {
        return post(index, "", fields);
    }

    private Response post(int index, String rest, Map<String, ?> fields) {
        return teacher.post(desk + "/items/" + code(index) + rest, fields);
    }

    private Element item(int index) {
        return teacher.page(desk).select(".desk > li").get(index);
    }

    private String code(int index) {
        return item(index).id().substring("item-".length());
    }
}
