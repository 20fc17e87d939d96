package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingPagesTest {

    private static final int ITEMS = 9;

    private final Visitor student = new Visitor();
    private Visitor teacher = new Visitor();

    @BeforeEach
    void a_teacher() {
        teacher = Visitor.teacher();
    }

    @Test
    void in_practice_only_what_was_answered_is_underlined() {
        String attempt = student.begin(teacher.openDeckOf(Samples.freshFerry()), "Kim");
        student.get(attempt + "/article").then().statusCode(303).header("Location", ends(attempt));
        answer(attempt, 1, "Nora Lindqvist");
        Document page = student.page(attempt + "/article");
        assertThat(page.select(".story .asked").eachText())
                .containsExactly("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(page.select(".story .asked").attr("class")).isEqualTo("asked right");
        assertThat(page.select(".note")).hasSize(1);
        assertThat(page.select(".note").text())
                .contains("Who or what bought the old ferry for one crown?", "Right", "Nora Lindqvist");
        assertThat(page.select(".note a").attr("href")).isEqualTo(attempt + "/1");
        assertThat(page.select("main").text()).contains("as far as you have answered", "You had 1 of 1 right");
        answer(attempt, 2, "SUPPORTS");
        Document two = student.page(attempt + "/article");
        assertThat(two.select(".note-mark").eachText())
                .containsExactly("Item 1 ✓, right: show the question", "Item 2 ✗, not right: show the question");
        assertThat(two.select("#note-2").text())
                .contains("Not right", "Your answer Supported", "Right answer Refuted")
                .contains("What the article says Nora Lindqvist bought the old ferry");
        // One of the two that the sentence proves was wrong.
        assertThat(two.select(".story .asked").attr("class")).isEqualTo("asked wrong");
    }

    @Test
    void in_a_test_nothing_is_shown_before_the_last_answer() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "mode", "TEST");
        String attempt = student.begin(code, "Kim");
        for (int number = 1; number <= ITEMS; number++) {
            student.get(attempt + "/article").then().statusCode(303).header("Location", ends(attempt));
            assertThat(student.get(attempt + "/article").asString()).isEmpty();
            answer(attempt, number, "Nora Lindqvist");
        }
        Document page = student.page(attempt + "/article");
        assertThat(page.select(".note")).hasSize(ITEMS);
        assertThat(page.select(".note a").eachAttr("href")).contains(attempt + "#item-1");
        assertThat(student.page(attempt).select(".read-on a").attr("href")).isEqualTo(attempt + "/article");
    }

    @Test
    void the_text_is_the_article_s_own_to_the_letter_and_each_sentence_can_be_read_aloud() {
        String attempt = finished();
        Document page = student.page(attempt + "/article");
        page.select(".note-mark").remove();
        List<String> paragraphs = page.select(".story > p").eachText();
        assertThat(String.join("\n\n", paragraphs)).startsWith(Samples.FERRY);
        assertThat(page.select(".sentence").eachText())
                .startsWith(
                        "Nora Lindqvist bought the old ferry for one crown.", "She had waited for it since spring.");
        assertThat(page.select(".sentence").eachAttr("id")).doesNotHaveDuplicates();
        String slug = page.select(".story h2 a").attr("href");
        assertThat(student.page(slug).select("h1").text()).isNotEmpty();
    }

    @Test
    void every_mark_opens_its_own_note() {
        Document page = student.page(finished() + "/article");
        assertThat(page.select(".note-mark").eachAttr("popovertarget"))
                .hasSize(ITEMS)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(page.select(".note").eachAttr("id"));
        assertThat(page.select(".note[aria-labelledby]")).hasSize(ITEMS);
    }

    @Test
    void an_article_is_not_to_be_had_without_the_attempt_s_address() {
        student.get("/attempts/AAAAAAAAAAAAAAAAAAAAAA/article").then().statusCode(404);
        String attempt = finished();
        // Whoever has the address reads along, as with the score: a teacher, or another device of the student.
        new Visitor().get(attempt + "/article").then().statusCode(200);
        teacher.get(attempt + "/article").then().statusCode(200);
    }

    @Test
    void a_deck_that_was_closed_shows_what_was_answered() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "mode", "TEST");
        String attempt = student.begin(code, "Kim");
        answer(attempt, 1, "Nora Lindqvist");
        teacher.page("/teach/decks/" + code);
        teacher.post("/teach/decks/" + code + "/life", Map.of("step", "CLOSE"))
                .then()
                .statusCode(303);
        assertThat(student.page(attempt + "/article").select(".note")).hasSize(1);
    }

    private String finished() {
        String attempt = student.begin(teacher.openDeckOf(Samples.freshFerry()), "Kim");
        for (int number = 1; number <= ITEMS; number++) {
            answer(attempt, number, "Nora Lindqvist");
        }
        return attempt;
    }

    private void answer(String attempt, int number, String wanted) {
        Document page = student.page(attempt);
        String value = page.select(".option").stream()
                .filter(option -> option.text().equals(wanted))
                .map(option -> option.expectFirst("input").val())
                .findFirst()
                .orElse(page.selectFirst(".verdicts") == null ? wanted : "SUPPORTS");
        student.post(attempt, Map.of("number", number, "tried", 0, "answer", value))
                .then()
                .statusCode(303);
    }

    private static org.hamcrest.Matcher<String> ends(String address) {
        return org.hamcrest.Matchers.endsWith(address);
    }
}
