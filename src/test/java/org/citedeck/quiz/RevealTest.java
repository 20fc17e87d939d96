package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told after an answer, of each kind of item: in the quiz, and on the back of a card. */
@QuarkusTest
class RevealTest {

    private static final String CITED = "mark.cited";

    private final Visitor student = new Visitor();
    private String code = "";
    private String attempt = "";

    @BeforeEach
    void an_attempt() {
        Visitor teacher = Visitor.teacher();
        String desk = teacher.paste(Map.of("text", Samples.freshFerry(), "url", "https://news.example/ferry?a=1"))
                .header("Location");
        code = desk.substring(desk.lastIndexOf('/') + 1);
        teacher.awaitProposals(code);
        teacher.post("/teach/decks/" + code + "/publish", Map.of("best", 10))
                .then()
                .statusCode(303);
        attempt = student.begin(code, "Kim");
    }

    @Test
    void of_a_choice() {
        Document told = answer(
                1,
                student.page(attempt).select(".option").stream()
                        .filter(option -> option.text().equals("Peter Aske"))
                        .findFirst()
                        .orElseThrow()
                        .expectFirst("input")
                        .val());
        assertComplete(told, "Not right", "Peter Aske", "Nora Lindqvist bought the old ferry for one crown.");
        assertThat(told.select(".answers").text()).contains("Right answer Nora Lindqvist");
    }

    @Test
    void of_a_false_claim() {
        answer(1, student.page(attempt).expectFirst(".option input").val());
        Document told = answer(2, "SUPPORTS");
        assertComplete(told, "Not right", "Supported", "Nora Lindqvist bought the old ferry for one crown.");
        assertThat(told.select(".answers").text())
                .contains("Right answer Refuted")
                .contains("What the article says Nora Lindqvist bought the old ferry for one crown.");
    }

    @Test
    void of_a_typed_answer_with_what_resolves_it_marked_in_the_paragraph_or_listed() {
        answer(1, student.page(attempt).expectFirst(".option input").val());
        answer(2, "REFUTES");
        Document third = answer(3, "Pter Aske");
        assertComplete(
                third, "Right, but it is spelt differently", "Pter Aske", "Peter Aske painted the hull blue in 1998.");
        assertThat(third.select(".answers").text()).contains("Right answer Peter Aske");
        assertThat(third.select(".resolved li").text()).isEqualTo("She had waited for it since spring.");
        assertThat(third.select("mark.resolving")).isEmpty();
        answer(4, "REFUTES");
        answer(5, "1998");
        Document sixth = answer(6, "nobody at all");
        assertThat(sixth.select("blockquote mark.resolving").text())
                .isEqualTo("Peter Aske painted the hull blue in 1998.");
        assertThat(sixth.select(".resolved")).isEmpty();
        assertThat(sixth.select("blockquote").text())
                .isEqualTo("Peter Aske painted the hull blue in 1998. Harald Bruun repaired the engine at night.");
        assertThat(sixth.select(".objection button").eachText()).contains("I was right");
    }

    @Test
    void on_the_back_of_cards() {
        student.page("/decks/" + code + "/cards");
        student.post("/decks/" + code + "/cards", Map.of()).then().statusCode(303);
        Document front = student.page("/decks/" + code + "/cards/next");
        assertThat(front.select("mark, .lateral, .passage, .verdict, .objection"))
                .isEmpty();
        Document back = flip(front, Map.of());
        assertThat(back.select(".card-answer").text()).contains("Nora Lindqvist");
        assertProven(back, "Nora Lindqvist bought the old ferry for one crown.");
        assertThat(back.select(".objection summary").text()).isEqualTo("Challenge this item");
        student.post(act(back), Map.of("turn", turn(back), "action", "easy"))
                .then()
                .statusCode(303);
        Document claim = flip(student.page("/decks/" + code + "/cards/next"), Map.of("given", "SUPPORTS"));
        assertThat(claim.select(".back .verdict").text()).isEqualTo("You said: True");
        assertThat(claim.select(".back").text()).contains("What the article says: Nora Lindqvist bought");
        assertProven(claim, "Nora Lindqvist bought the old ferry for one crown.");
    }

    private void assertComplete(Document told, String verdict, String own, String cited) {
        assertThat(told.select("[role=status].verdict").text()).isEqualTo(verdict);
        assertThat(told.select(".answers").text()).contains("Your answer " + own);
        assertProven(told, cited);
        assertThat(told.select(".objection summary").text()).isEqualTo("Challenge this item");
    }

    private static void assertProven(Document told, String cited) {
        assertThat(told.select(CITED).text()).isEqualTo(cited);
        assertThat(told.select("figcaption a[href^=/articles/]").attr("href")).contains("#s");
        assertThat(told.select("figcaption a[rel~=external]").attr("href"))
                .startsWith("https://news.example/ferry?a=1#:~:text=");
        assertThat(told.select("details.lateral:not([open]) h3").eachText())
                .containsExactly("Who says so?", "What would other sources say?");
        assertThat(told.select("details.lateral li")).hasSizeBetween(2, 3);
    }

    private Document flip(Document front, Map<String, String> given) {
        var form = new java.util.HashMap<String, Object>(given);
        form.put("turn", turn(front));
        if (given.isEmpty()) {
            form.put("action", "flip");
        }
        String address = act(front);
        student.post(address, form).then().statusCode(303);
        return student.page(address);
    }

    private static String act(Document card) {
        return card.expectFirst("form.flip, form.grades").attr("action");
    }

    private static String turn(Document card) {
        return card.expectFirst("form.flip [name=turn], form.grades [name=turn]")
                .val();
    }

    private Document answer(int number, String value) {
        student.page(attempt);
        student.post(attempt, Map.of("number", number, "tried", 0, "answer", value))
                .then()
                .statusCode(303);
        return student.page(attempt + "/" + number);
    }
}
