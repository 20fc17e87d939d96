package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MorePagesTest {

    private Visitor teacher = new Visitor();
    private String desk = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        desk = "/teach/decks/" + teacher.deckOf(Samples.freshFerry());
    }

    @Test
    void what_was_kept_back_from_a_sentence_is_offered_with_the_reason() {
        Document page = teacher.page(desk + "/more?sentence=2");
        assertThat(page.select(".offers .prompt").eachText()).containsExactly("What did Peter Aske do?");
        assertThat(page.select(".offers .doubt").text())
                .isEqualTo("Weaker: It may not stand alone without the article.");
        assertThat(page.select("main .plain li").eachText()).contains("In what year was that, sentence 3?");
        assertThat(teacher.page(desk + "/more?sentence=1").select(".notice").text())
                .startsWith("There is nothing more");
    }

    @Test
    void what_is_taken_is_a_proposal_that_says_why_it_is_weaker_and_is_taken_once() {
        String like = teacher.page(desk).expectFirst(".desk > li").id().substring("item-".length());
        Document page = teacher.page(desk + "/more?like=" + like);
        Element offer = page.expectFirst(".offers form");
        Map<String, String> form = Map.of(
                "like", like,
                "article", offer.select("[name=article]").val(),
                "sentence", offer.select("[name=sentence]").val(),
                "key", offer.select("[name=key]").val());
        teacher.post(desk + "/more", form).then().statusCode(303);
        teacher.post(desk + "/more", form).then().statusCode(303);
        var items = teacher.page(desk).select(".desk > li");
        assertThat(items).hasSize(10);
        Element taken = items.stream()
                .filter(item -> item.text().contains("What did Nora Lindqvist do?"))
                .findFirst()
                .orElseThrow();
        assertThat(taken.select(".badge").text()).isEqualTo("Proposed");
        assertThat(taken.select(".doubt").text()).startsWith("Weaker: ");
        assertThat(teacher.page(desk + "/more?like=" + like)
                        .select(".offers .prompt")
                        .eachText())
                .containsExactly("Zelda bought the old ferry for one crown.");
        teacher.post(desk + "/more", Map.of("sentence", 0, "key", "nothing"))
                .then()
                .statusCode(404);
    }

    @Test
    void more_like_an_item_is_of_its_kind() {
        String taken = teacher.page(desk + "/more?sentence=2")
                .select(".offers [name=key]")
                .val();
        teacher.post(desk + "/more", Map.of("sentence", 2, "key", taken)).then().statusCode(303);
        Element weak = teacher.page(desk).expectFirst(".desk > li:has(.doubt)");
        Document page = teacher.page(desk + "/more?like=" + weak.id().substring("item-".length()));
        assertThat(page.select(".offers .prompt").eachText())
                .containsExactly(
                        "What did Nora Lindqvist do?", "What did Harald Bruun do?", "What did Sigrid Moen do?");
    }

    @Test
    void more_like_a_claim_are_claims_and_what_is_taken_keeps_its_verdict() {
        Element claim = teacher.page(desk).expectFirst(".desk > li:contains(Claim):contains(Refuted)");
        String like = claim.id().substring("item-".length());
        Document page = teacher.page(desk + "/more?like=" + like);
        Element offer = page.select(".offers li").stream()
                .filter(each -> each.text().startsWith("Zelda bought the old ferry for one crown."))
                .findFirst()
                .orElseThrow();
        assertThat(offer.text())
                .contains("Claim. Verdict: Refuted")
                .contains("The article says: Nora Lindqvist bought the old ferry for one crown.")
                .contains("Weaker: Other items came first.");
        teacher.post(
                        desk + "/more",
                        Map.of(
                                "like",
                                like,
                                "sentence",
                                0,
                                "key",
                                offer.select("[name=key]").val()))
                .then()
                .statusCode(303);
        Element taken = teacher.page(desk).expectFirst(".desk > li:contains(Zelda)");
        assertThat(taken.text()).contains("Claim").contains("Verdict: Refuted").contains("Weaker: ");
        assertThat(teacher.page(desk + "/more?like=" + like).select(".offers").text())
                .doesNotContain("Zelda");
    }

    @Test
    void students_have_no_such_page() {
        new Visitor().get(desk + "/more?sentence=0").then().statusCode(302);
        teacher.get(desk + "/more?sentence=77").then().statusCode(404);
    }
}
