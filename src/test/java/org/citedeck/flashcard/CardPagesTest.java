package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardPagesTest {

    private final Visitor student = new Visitor();

    @Test
    void a_card_is_turned_over_and_shows_its_proof() {
        String cards = begin();
        Document front = student.page(cards + "/next");
        assertThat(front.select(".prompt").text()).isEqualTo("Who or what bought the old ferry for one crown?");

        Document back = flip(front);

        assertThat(back.select(".card-answer").text()).isEqualTo("Answer: Nora Lindqvist");
        assertThat(back.select("mark.cited").text()).isEqualTo("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(back.select("blockquote").text()).contains("She had waited for it since spring.");
        assertThat(back.select("figcaption a").attr("href")).startsWith("/articles/");
        // Eight days, and the fuzz of eight.
        assertThat(back.select(".grades").text())
                .matches(".*1 min Again 1 6 min Hard 2 10 min Good 3 ([6-9]|10) days Easy 4");
    }

    @Test
    void the_front_tells_nothing_of_the_back() {
        String cards = begin();
        for (int i = 0; i < 9; i++) {
            String html = student.get(cards + "/next").asString();
            assertThat(html)
                    .doesNotContain("/articles/", "blockquote", "class=\"answer\"", "She had waited", "card-answer")
                    .doesNotContain("passengers cheered", "correct", "grade");
            Document front = org.jsoup.Jsoup.parse(html);
            front.select(".prompt").remove();
            assertThat(front.text()).doesNotContain("Lindqvist", "Aske", "Bruun", "Moen", "1998");
            grade(cards, flip(student.page(cards + "/next")), "easy");
        }
        student.get(cards + "/next").then().statusCode(303);
        Document done = student.page(cards + "?done=true");
        assertThat(done.select("[role=status]").text())
                .matches("That is all for now. The next card comes in ([6-9]|10) days.");
    }

    @Test
    void a_grade_decides_when_the_card_comes_again() {
        String cards = begin();
        Document front = student.page(cards + "/next");
        assertThat(counts(front)).isEqualTo("9 0 0");
        Document next = grade(cards, flip(front), "again");
        assertThat(counts(next)).isEqualTo("8 1 0");
        assertThat(next.select(".prompt").text())
                .isNotEqualTo(front.select(".prompt").text());
        Document after = grade(cards, flip(next), "easy");
        assertThat(counts(after)).isEqualTo("7 1 0");
    }

    @Test
    void with_nothing_else_left_a_step_comes_early() {
        String cards = begin();
        Document first = student.page(cards + "/next");
        Document page = grade(cards, flip(first), "good");
        for (int i = 0; i < 8; i++) {
            page = grade(cards, flip(page), "easy");
        }
        assertThat(page.select(".prompt").text())
                .isEqualTo(first.select(".prompt").text());
        Document back = flip(page);
        assertThat(back.select(".grades").text())
                .matches(".*1 min Again 1 10 min Hard 2 2 days Good 3 [2-6] days Easy 4");
    }

    @Test
    void a_second_click_and_an_old_page_change_nothing() {
        String cards = begin();
        Document front = student.page(cards + "/next");
        Document back = flip(front);
        Document next = grade(cards, back, "again");

        Response twice = send(back, ".grades", Map.of("action", "easy"));
        assertThat(twice.header("Location")).endsWith("/next?late=true");
        Document told = student.page(cards + "/next?late=true");
        assertThat(told.select(".notice").text()).contains("already gone on");
        assertThat(counts(told)).isEqualTo(counts(next));
        assertThat(send(front, ".flip", Map.of("action", "flip")).header("Location"))
                .endsWith("/next?late=true");
    }

    @Test
    void a_reloaded_back_stays_and_a_grade_before_the_flip_does_not_count() {
        String cards = begin();
        Document front = student.page(cards + "/next");
        assertThat(send(front, ".flip", Map.of("action", "good")).header("Location"))
                .endsWith("/next");
        assertThat(counts(student.page(cards + "/next"))).isEqualTo("9 0 0");
        Document back = flip(front);
        assertThat(student.page(cards + "/next").select(".card-answer").text())
                .isEqualTo(back.select(".card-answer").text());
    }

    @Test
    void undo_takes_back_one_answer_after_the_other() {
        String cards = begin();
        Document first = student.page(cards + "/next");
        assertThat(first.text()).doesNotContain("Undo");
        Document second = grade(cards, flip(first), "easy");
        Document third = grade(cards, flip(second), "again");
        Document undone = undo(third);
        assertThat(undone.select(".prompt").text())
                .isEqualTo(second.select(".prompt").text());
        assertThat(counts(undone)).isEqualTo("8 0 0");
        assertThat(send(third, ".tools form", Map.of("action", "undo")).header("Location"))
                .as("clicked twice")
                .endsWith("/next?late=true");
        Document fresh = undo(undone);
        assertThat(fresh.select(".prompt").text())
                .isEqualTo(first.select(".prompt").text());
        assertThat(counts(fresh)).isEqualTo("9 0 0");
        assertThat(fresh.text()).doesNotContain("Undo");
    }

    @Test
    void bury_and_suspend_put_a_card_aside_and_it_is_brought_back() {
        String cards = begin();
        Document first = student.page(cards + "/next");
        Document second = follow(send(first, ".tools form:last-of-type", Map.of("action", "bury")));
        assertThat(counts(second)).isEqualTo("8 0 0");
        Document third = follow(send(second, ".tools form:last-of-type", Map.of("action", "suspend")));
        assertThat(counts(third)).isEqualTo("7 0 0");
        Document overview = student.page(cards);
        assertThat(overview.expectFirst(".set-aside span").text())
                .isEqualTo(second.expectFirst(".prompt .asks").text());
        Document back = follow(send(overview, ".set-aside form", Map.of("action", "resume")));
        assertThat(back.select(".set-aside")).isEmpty();
        assertThat(counts(student.page(cards + "/next"))).isEqualTo("8 0 0");
    }

    @Test
    void a_claim_can_be_judged_before_it_is_turned_over() {
        String cards = begin();
        Document claim = grade(cards, flip(student.page(cards + "/next")), "easy");
        assertThat(claim.select(".kind").text()).isEqualTo("True, false, or not in the article?");
        Document back = follow(send(claim, ".flip", Map.of("given", "SUPPORTS")));
        assertThat(back.select(".verdict").text()).isEqualTo("You said: True");
        assertThat(back.select(".card-answer").text()).contains("False");
        assertThat(back.select(".grade.primary").text()).contains("Again");
        assertThat(back.text()).contains("What the article says: Nora Lindqvist bought");
        assertThat(back.select(".grade.easy .interval").text()).as("believed").isEqualTo("1 day");
    }

    @Test
    void cards_are_each_devices_own() {
        String cards = begin();
        Document front = student.page(cards + "/next");
        var stranger = new Visitor();
        assertThat(stranger.page(cards).select("button").text()).contains("Start");
        stranger.get(cards + "/next").then().statusCode(303);
        String address = front.expectFirst(".flip").attr("action");
        stranger.page(cards);
        stranger.post(address, Map.of("turn", 0, "action", "flip")).then().statusCode(404);
        stranger.post(cards, Map.of("zone", "")).then().statusCode(303);
        stranger.post(address, Map.of("turn", 0, "action", "flip")).then().statusCode(404);
        stranger.get(address).then().statusCode(303);
        // Teachers learn like anybody else.
        assertThat(Visitor.teacher().page(cards).select("button").text()).contains("Start");
    }

    @Test
    void unknown_decks_and_actions_are_refused() {
        student.get("/decks/ZZZZZZ/cards").then().statusCode(404);
        String cards = begin();
        Document front = student.page(cards + "/next");
        send(front, ".flip", Map.of("action", "missed")).then().statusCode(400);
        student.post("/decks/ZZZZZZ/cards", Map.of("zone", "")).then().statusCode(404);
        String draft = Visitor.teacher().deckOf(Samples.freshFerry());
        student.get("/decks/" + draft + "/cards").then().statusCode(404);
    }

    private String begin() {
        String cards = "/decks/" + Visitor.teacher().openDeckOf(Samples.freshFerry()) + "/cards";
        student.page(cards);
        student.post(cards, Map.of("zone", "Europe/Oslo")).then().statusCode(303);
        return cards;
    }

    private Document flip(Document front) {
        return follow(send(front, ".flip", Map.of("action", "flip")));
    }

    private Document grade(String cards, Document back, String grade) {
        Response sent = send(back, ".grades", Map.of("action", grade));
        String location = sent.header("Location");
        Response next = student.get(location);
        return next.statusCode() == 303 ? student.page(cards + "?done=true") : org.jsoup.Jsoup.parse(next.asString());
    }

    private Document undo(Document page) {
        return follow(send(page, ".tools form", Map.of("action", "undo")));
    }

    private Document follow(Response sent) {
        sent.then().statusCode(303);
        return student.page(sent.header("Location"));
    }

    /** Presses a button of a form as it stands in a page. */
    private Response send(Document page, String form, Map<String, String> button) {
        var found = page.expectFirst(form);
        var fields = new java.util.HashMap<String, String>(button);
        fields.put("turn", found.expectFirst("[name=turn]").val());
        return student.post(found.attr("action"), fields);
    }

    private static String counts(Document page) {
        return page.select(".counts dd").text();
    }
}
