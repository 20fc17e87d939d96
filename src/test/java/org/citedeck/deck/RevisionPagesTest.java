package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class RevisionPagesTest {

    private Visitor teacher = new Visitor();
    private String text = "";
    private String code = "";
    private String revision = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        text = Samples.freshFerry();
        code = teacher.openDeckOf(text);
        revision = "/teach/decks/" + code + "/revision";
    }

    @Test
    void items_go_along_where_their_sentences_read_as_before() {
        String attempt = new Visitor().begin(code, "");
        Document after = correct(
                text.replace("1998", "1999").replace("Nora Lindqvist bought", "Correction:\nNora Lindqvist bought"));
        // Three items ask about the year's sentence; two more need it to say who is meant.
        List<String> waiting = after.select(".revised .prompt").eachText();
        assertThat(waiting)
                .contains("Who or what painted the hull blue in 1998?", "In what year was that, sentence 3?");
        assertThat(after.select("[role=status]").text()).contains("The new text is in.");
        Element year = item(after, "In what year");
        assertThat(year.select(".versions blockquote").eachText())
                .containsExactly(
                        "Peter Aske painted the hull blue in 1998.", "Peter Aske painted the hull blue in 1999.");
        assertThat(year.select("option[selected]").text()).isEqualTo("Peter Aske painted the hull blue in 1999.");

        assertThat(item(after, "Who or what repaired").select(".hint").text())
                .startsWith("This sentence reads as before.");
        assertThat(year.select(".hint")).isEmpty();
        // What went along is proved by the new text; its marked words are the same.
        var student = new Visitor();
        Document page = student.page("/decks/" + code);
        assertThat(page.select(".meta").text()).contains((9 - waiting.size()) + " items");
        assertThat(student.page(page.select("a[href^=/articles/]").attr("href")).text())
                .contains("1999");
        Document desk = teacher.page("/teach/decks/" + code);
        assertThat(desk.expectFirst(".desk mark.cited").text())
                .isEqualTo("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(desk.expectFirst(".desk mark .answer").text()).isEqualTo("Nora Lindqvist");
        // An attempt that has begun keeps its items.
        assertThat(new Visitor().page(attempt).select(".progress-line").text()).isEqualTo("Item 1 of 9");
        assertThat(teacher.page("/teach")
                        .select(".cards a[href=" + revision + "]")
                        .text())
                .startsWith(waiting.size() + " to look at again");
    }

    @Test
    void a_changed_item_is_kept_only_where_its_answer_is_in_the_new_sentence() {
        Document after = correct(text.replace("in 1998", "green in 1999"));
        Element year = item(after, "In what year");
        Response refused = decide(year, "keep", year.select("option[selected]").val());
        refused.then().statusCode(422);
        assertThat(item(Jsoup.parse(refused.asString()), "In what year")
                        .select(".error")
                        .text())
                .isEqualTo("The answer “1998” is not in that sentence. Adapt the item, or choose another.");
        Response unchosen = decide(year, "keep", "");
        unchosen.then().statusCode(422);
        decide(year, "keep", "999").then().statusCode(422);
        decide(year, "nonsense", "0").then().statusCode(400);

        int asked = asked();
        Element who = item(after, "Who or what painted");
        decide(who, "keep", who.select("option[selected]").val()).then().statusCode(303);
        assertThat(asked()).isEqualTo(asked + 1);
        assertThat(teacher.page(revision).text()).doesNotContain("Who or what painted");
    }

    @Test
    void an_adapted_item_is_a_new_one_and_a_removed_one_is_gone() {
        Document after = correct(text.replace("1998", "1999"));
        Element year = item(after, "In what year");
        Response adapted = decide(year, "adapt", year.select("option[selected]").val());
        adapted.then().statusCode(303);
        Document edit = teacher.page(adapted.header("Location"));
        assertThat(edit.select("mark.cited").text()).isEqualTo("Peter Aske painted the hull blue in 1999.");
        assertThat(adapted.header("Location")).doesNotContain(year.id().replace("item-", ""));
        int waiting = teacher.page(revision).select(".revised > li").size();
        Element other = teacher.page(revision).expectFirst(".revised > li");
        decide(other, "remove", "").then().statusCode(303);
        assertThat(teacher.page(revision).select(".revised > li")).hasSize(waiting - 1);
        decide(other, "remove", "").then().statusCode(404);
    }

    @Test
    void a_second_correction_that_takes_the_first_back_brings_the_items_back() {
        correct(text.replace("1998", "1999"));
        correct(text);
        assertThat(asked()).isEqualTo(9);
        assertThat(teacher.page(revision).select(".revised > li")).isEmpty();
    }

    @Test
    void the_same_text_or_none_is_said_and_what_was_typed_stays() {
        for (var bad :
                List.of(Map.entry(text, "the deck has already"), Map.entry("No sentence", "No full sentences"))) {
            Response rejected = paste(bad.getKey());
            rejected.then().statusCode(422);
            Document page = Jsoup.parse(rejected.asString());
            assertThat(page.select(".error").text()).contains(bad.getValue());
            assertThat(page.select("#text").val().strip())
                    .isEqualTo(bad.getKey().strip());
        }
        assertThat(asked()).isEqualTo(9);
    }

    private Document correct(String corrected) {
        Response revised = paste(corrected);
        revised.then().statusCode(303);
        return teacher.page(revised.header("Location"));
    }

    private Response paste(String corrected) {
        String form = teacher.page("/teach/decks/" + code + "/settings")
                .select("a[href^=" + revision + "/]")
                .attr("href");
        String title = teacher.page(form).select("#title").val();
        return teacher.post(form, Map.of("title", title, "text", corrected));
    }

    private Response decide(Element item, String decision, String sentence) {
        teacher.page(revision);
        return teacher.post(
                item.expectFirst("form").attr("action"), Map.of("decision", decision, "sentence", sentence));
    }

    private int asked() {
        String meta = new Visitor().page("/decks/" + code).select(".meta").text();
        return Integer.parseInt(meta.substring(0, meta.indexOf(' ')));
    }

    private static Element item(Document page, String prompt) {
        return page.select(".revised > li").stream()
                .filter(li -> li.select(".prompt").text().startsWith(prompt))
                .findFirst()
                .orElseThrow();
    }
}
