package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizPagesTest {

    private final Visitor student = new Visitor();

    @Test
    void choosing_rightly_shows_the_marked_sentence_in_its_paragraph() {
        String attempt = begin();
        Document question = student.page(attempt);
        assertThat(question.select("h1").text()).isEqualTo("Who or what bought the old ferry for one crown?");

        Document answered = answer(attempt, 1, value(question, "Nora Lindqvist"));

        assertThat(answered.select(".verdict").text()).isEqualTo("Right");
        assertThat(answered.select("mark.cited").text())
                .isEqualTo("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(answered.select("mark .answer").text()).isEqualTo("Nora Lindqvist");
        assertThat(answered.select("blockquote").text()).contains("She had waited for it since spring.");
        String link = answered.select("figcaption a").attr("href");
        Document article = student.page(link.substring(0, link.indexOf('#')));
        assertThat(article.expectFirst(link.substring(link.indexOf('#'))).text())
                .isEqualTo("Nora Lindqvist bought the old ferry for one crown.");
    }

    @Test
    void before_the_answer_nothing_tells() {
        String attempt = begin();
        for (int number = 1; number <= 9; number++) {
            String html = student.get(attempt).asString();
            Document page = Jsoup.parse(html);
            assertThat(html)
                    .doesNotContain(
                            "/articles/",
                            "correct",
                            "SUPPORTS\" checked",
                            "score",
                            "rule",
                            "first-name",
                            "another-name")
                    .doesNotContain("In the article", "blockquote", "sentence=", "data-");
            String visible = page.text();
            assertThat(visible).doesNotContain("She had waited", "The passengers cheered");
            // Names may stand in the prompt and among the choices; elsewhere not at all.
            page.select(".option, .prompt").remove();
            assertThat(page.text()).doesNotContain("Lindqvist", "Aske", "Bruun", "Moen", "1998");
            Document answered = answer(attempt, number, anything(html));
            assertThat(answered.select("blockquote")).hasSize(1);
        }
    }

    @Test
    void choices_have_an_order_of_their_own_in_each_attempt_and_keep_it() {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        String attempt = student.begin(code, "");
        List<String> order = student.page(attempt).select(".option").eachText();
        assertThat(student.page(attempt).select(".option").eachText()).isEqualTo(order);
        String firstValue = student.page(attempt).expectFirst(".option input").val();
        boolean differs = false;
        for (int i = 0; i < 12; i++) {
            var somebodyElse = new Visitor();
            Document other = somebodyElse.page(somebodyElse.begin(code, ""));
            assertThat(other.select(".option input").eachAttr("value")).doesNotContain(firstValue);
            assertThat(other.select(".option").eachText()).containsExactlyInAnyOrderElementsOf(order);
            differs |= !other.select(".option").eachText().equals(order);
        }
        assertThat(differs).isTrue();
    }

    @Test
    void a_claim_takes_one_of_three_verdicts_and_shows_what_the_article_says() {
        String attempt = begin();
        answer(attempt, 1, value(student.page(attempt), "Nora Lindqvist"));
        Document claim = student.page(attempt);
        assertThat(claim.select(".verdicts button").eachText())
                .containsExactly("Supported", "Refuted", "Not enough information");

        Document answered = answer(attempt, 2, "SUPPORTS");

        assertThat(answered.select(".verdict").text()).isEqualTo("Not right");
        assertThat(answered.select(".answers").text())
                .contains("Supported", "Refuted", "Nora Lindqvist bought the old ferry for one crown.");
    }

    @Test
    void a_near_miss_is_asked_once_more_and_then_counts() {
        String attempt = begin();
        answer(attempt, 1, value(student.page(attempt), "Nora Lindqvist"));
        answer(attempt, 2, "REFUTES");
        assertThat(student.page(attempt).select("h1").text()).startsWith("Who or what painted");
        student.post(attempt, Map.of("number", 3, "answer", "Pter Aske")).then().statusCode(303);
        assertThat(student.page(attempt + "/3").select(".verdict").text()).contains("spelt differently");

        answer(attempt, 4, "REFUTES");
        answer(attempt, 5, "1998");
        assertThat(student.page(attempt).select("h1").text()).startsWith("Who or what repaired");
        answerOpen(attempt, 6, "Harld Brn");
        Document again = student.page(attempt);
        assertThat(again.select(".notice").text()).contains("Check your spelling");
        assertThat(again.select("#answer").val()).isEqualTo("Harld Brn");
        assertThat(again.text()).doesNotContain("Harald Bruun");
        Document answered = answer(attempt, 6, "Harald Bruun");
        assertThat(answered.select(".verdict").text()).isEqualTo("Right");
    }

    @Test
    void the_end_is_a_score_with_every_item_again() {
        String attempt = begin();
        Document last = student.page(attempt);
        for (int number = 1; number <= 9; number++) {
            last = answer(attempt, number, anything(student.get(attempt).asString()));
        }
        assertThat(last.select(".onward").text()).isEqualTo("See your score");
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).matches("\\d of 9 right");
        assertThat(score.select(".review > li")).hasSize(9);
        assertThat(score.select("mark.cited")).hasSize(9);
        student.post(attempt, Map.of("number", 1, "answer", "x")).then().statusCode(303);
        student.post(attempt, Map.of("number", 10, "answer", "x")).then().statusCode(404);
    }

    @Test
    void only_the_first_answer_counts() {
        String attempt = begin();
        answer(attempt, 1, value(student.page(attempt), "Nora Lindqvist"));
        Response again = student.post(attempt, Map.of("number", 1, "answer", "whatever"));
        again.then().statusCode(303);
        Document page = student.page(again.header("Location"));
        assertThat(page.select(".notice").text()).contains("already answered");
        assertThat(page.select(".verdict").text()).isEqualTo("Right");
    }

    @Test
    void nothing_chosen_is_said_and_an_open_item_is_not_shown() {
        String attempt = begin();
        student.page(attempt);
        Response empty = student.post(attempt, Map.of("number", 1));
        empty.then().statusCode(422);
        assertThat(Jsoup.parse(empty.asString()).select(".error").text()).isEqualTo("Choose or write an answer first.");
        student.post(attempt, Map.of("number", 1, "answer", "0123456789abcdef"))
                .then()
                .statusCode(422);
        student.get(attempt + "/1").then().statusCode(303);
        student.get(attempt + "/77").then().statusCode(404);
    }

    @Test
    void unknown_attempts_and_decks_are_not_found() {
        student.get("/attempts/AAAAAAAAAAAAAAAAAAAAAA").then().statusCode(404);
        begin();
        student.post("/decks/ZZZZZZ/attempts", Map.of("nickname", "")).then().statusCode(404);
    }

    @Test
    void a_token_has_128_bits() {
        assertThat(begin()).matches("/attempts/[A-Za-z0-9_-]{22}");
    }

    private String begin() {
        return student.begin(Visitor.teacher().openDeckOf(Samples.freshFerry()), "Kim");
    }

    private Document answer(String attempt, int number, String value) {
        answerOpen(attempt, number, value);
        return student.page(attempt + "/" + number);
    }

    private void answerOpen(String attempt, int number, String value) {
        student.page(attempt);
        student.post(attempt, Map.of("number", number, "answer", value)).then().statusCode(303);
    }

    private static String value(Document question, String text) {
        return question.select(".option").stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .orElseThrow()
                .expectFirst("input")
                .val();
    }

    private static String anything(String html) {
        Document page = Jsoup.parse(html);
        var option = page.selectFirst(".option input");
        if (option != null) {
            return option.val();
        }
        return page.selectFirst(".verdicts") != null ? "REFUTES" : "no idea";
    }
}
