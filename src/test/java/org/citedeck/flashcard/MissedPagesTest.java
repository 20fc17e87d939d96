package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissedPagesTest {

    private final Visitor student = new Visitor();

    @Inject
    Cards cards;

    @Inject
    Reviews reviews;

    @Test
    void what_was_missed_is_learned_as_cards_and_a_believed_claim_until_it_is_refuted_twice() {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        String attempt = student.begin(code, "Kim");
        student.post(attempt + "/cards", Map.of()).then().statusCode(404);
        believeAllClaims(attempt);
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("5 of 9 right");
        assertThat(score.select("button").text()).contains("Learn the 4 that I missed as cards");

        Response sent = student.post(attempt + "/cards", Map.of());
        sent.then().statusCode(303);

        Document deck = student.page(sent.header("Location"));
        assertThat(deck.select(".counts dd").text()).isEqualTo("4 0 0");
        assertThat(deck.text()).contains("4 of this deck’s 9 cards", "Add the other 5");
        String front = "/decks/" + code + "/cards/next";
        Document claim = student.page(front);
        assertThat(claim.text()).as("nothing before the flip").doesNotContain("believed");
        Document back = flip(claim, Map.of("given", "REFUTES"));
        assertThat(back.text()).contains("You believed this once", "false 2 times");
        assertThat(back.select(".grade.easy .interval").text()).isEqualTo("1 day");

        // Pressed again, by mistake: nothing begins anew.
        grade(back, "easy");
        student.post(attempt + "/cards", Map.of()).then().statusCode(303);
        assertThat(student.page("/decks/" + code + "/cards")
                        .select(".counts dd")
                        .text())
                .isEqualTo("3 0 0");
        assertThat(keptLikeTheLog()).isTrue();
    }

    @Test
    void the_cards_are_those_of_the_device_that_asks() {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        String attempt = student.begin(code, "Kim");
        believeAllClaims(attempt);
        var other = new Visitor();
        other.page(attempt);
        other.post(attempt + "/cards", Map.of()).then().statusCode(303);
        assertThat(other.page("/me").select("h1").text()).isEqualTo("My page");
        assertThat(other.page("/me").text()).contains("4 cards in all");
        assertThat(student.page("/me").text()).doesNotContain("4 cards in all");
        student.post("/attempts/AAAAAAAAAAAAAAAAAAAAAA/cards", Map.of()).then().statusCode(404);
    }

    /** Claims are refuted, all of them; the rest is answered rightly. */
    private void believeAllClaims(String attempt) {
        List<String> typed = List.of("1998", "Harald Bruun");
        int next = 0;
        for (int number = 1; number <= 9; number++) {
            Document page = student.page(attempt);
            String answer;
            if (page.selectFirst(".verdicts") != null) {
                answer = "SUPPORTS";
            } else if (page.selectFirst(".option") == null) {
                answer = page.select("h1").text().contains("painted") ? "Peter Aske" : typed.get(next++);
            } else {
                String right = page.select("h1").text().contains("bought") ? "Nora Lindqvist" : "Sigrid Moen";
                answer = page.select(".option").stream()
                        .filter(option -> option.text().equals(right))
                        .findFirst()
                        .orElseThrow()
                        .expectFirst("input")
                        .val();
            }
            student.post(attempt, Map.of("number", number, "answer", answer))
                    .then()
                    .statusCode(303);
        }
    }

    /** Every card in the database is what its log makes of it. */
    @Transactional
    boolean keptLikeTheLog() {
        List<Card> all = cards.listAll();
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(reviews.replayed(card)).isEqualTo(card.state));
        return true;
    }

    private Document flip(Document front, Map<String, String> button) {
        return student.page(send(front, ".flip", button).header("Location"));
    }

    private void grade(Document back, String grade) {
        send(back, ".grades", Map.of("action", grade)).then().statusCode(303);
    }

    private Response send(Document page, String form, Map<String, String> button) {
        var found = page.expectFirst(form);
        var fields = new java.util.HashMap<String, String>(button);
        fields.put("turn", found.expectFirst("[name=turn]").val());
        return student.post(found.attr("action"), fields);
    }
}
