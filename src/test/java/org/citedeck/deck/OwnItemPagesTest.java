package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnItemPagesTest {

    private Visitor teacher = new Visitor();
    private String desk = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        desk = "/teach/decks/" + teacher.deckOf(Samples.freshFerry());
    }

    @Test
    void a_sentence_is_chosen_first() {
        Document page = teacher.page(desk + "/items/new");
        assertThat(page.select(".sentences li")).hasSize(7);
        Document form = teacher.page(page.select(".sentences li > a").get(1).attr("href"));
        assertThat(form.select("mark.cited").text()).isEqualTo("She had waited for it since spring.");
    }

    @Test
    void an_own_question_cites_the_sentence_and_stands_with_what_is_asked_about_it() {
        teacher.page(desk + "/items/new?sentence=2&answer=blue");
        keep(Map.of(
                        "sentence", 2,
                        "kind", "QUESTION",
                        "prompt", "What colour is the hull?",
                        "answer", "blue",
                        "wrong", "red\ngreen"))
                .then()
                .statusCode(303);
        Document page = teacher.page(desk);
        var items = page.select(".desk > li");
        assertThat(items).hasSize(10);
        Element own = items.stream()
                .filter(item -> item.text().contains("your own"))
                .findFirst()
                .orElseThrow();
        assertThat(own.select(".badge").text()).isEqualTo("Approved");
        assertThat(own.select("mark.cited").text()).isEqualTo("Peter Aske painted the hull blue in 1998.");
        assertThat(own.select("mark .answer").text()).isEqualTo("blue");
        assertThat(page.select("li:has(+ #" + own.id() + ")")
                        .select("mark.cited")
                        .text())
                .isEqualTo("Peter Aske painted the hull blue in 1998.");

        teacher.post(desk + "/undo", Map.of()).then().statusCode(303);
        assertThat(teacher.page(desk).select("#" + own.id() + " .badge").text()).isEqualTo("Rejected");
        assertThat(teacher.get(desk + "/decisions.tsv").asString())
                .as("no rule is to learn from it")
                .doesNotContain("colour");
    }

    @Test
    void an_own_claim_has_a_verdict() {
        assertThat(teacher.page(desk + "/items/new?sentence=0&kind=CLAIM").select("[name=label]"))
                .hasSize(3);
        Response open = keep(Map.of("sentence", 0, "kind", "CLAIM", "prompt", "The ferry was new."));
        open.then().statusCode(422);
        assertThat(Jsoup.parse(open.asString()).select("[name=prompt]").val()).contains("The ferry was new.");
        keep(Map.of("sentence", 0, "kind", "CLAIM", "prompt", "The ferry was new.", "label", "REFUTES"))
                .then()
                .statusCode(303);
        assertThat(teacher.page(desk).text()).contains("The ferry was new. Verdict: Refuted");
    }

    @Test
    void an_answer_from_elsewhere_must_be_confirmed() {
        teacher.page(desk + "/items/new?sentence=0");
        Map<String, Object> form =
                new HashMap<>(Map.of("sentence", 0, "prompt", "Who painted the hull?", "answer", "Peter Aske"));
        Response refused = keep(form);
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select("[name=confirmed]")).hasSize(1);
        form.put("confirmed", "true");
        keep(form).then().statusCode(303);
        assertThat(teacher.page(desk).select(".doubt").text()).contains("does not hold this answer");
    }

    @Test
    void a_sentence_that_is_not_there_is_not_found() {
        teacher.get(desk + "/items/new?sentence=99").then().statusCode(404);
        teacher.get(desk + "/items/new?sentence=-1").then().statusCode(404);
        teacher.get(desk + "/items/new?sentence=0&article=of-somebody-else")
                .then()
                .statusCode(404);
        new Visitor().get(desk + "/items/new").then().statusCode(302);
    }

    private Response keep(Map<String, ?> fields) {
        return teacher.post(desk + "/items/new", fields);
    }
}
