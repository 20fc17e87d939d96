package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangePagesTest {

    private static final String PAGE = "/teach/changes";

    @Test
    void every_change_to_a_deck_is_there_with_who_and_when() {
        var colleague = Colleague.signedIn();
        Visitor teacher = colleague.visitor();
        String code = teacher.openDeckOf(Samples.freshFerry());
        String desk = "/teach/decks/" + code;
        String item = teacher.page(desk).select(".desk > li").get(0).id().substring("item-".length());
        teacher.post(desk + "/items/" + item + "/status", Map.of("decision", "reject"));
        teacher.page(desk + "/items/" + item);
        teacher.post(desk + "/items/" + item, Map.of("prompt", "Who bought it?", "answer", "Nora", "wrong", "Kim"));

        Document page = teacher.page(PAGE + "?deck=" + code);
        assertThat(page.select(".changes p").eachText())
                .containsExactly(
                        colleague.name() + " edited the item: Who bought it?",
                        colleague.name() + " rejected the item: Who or what bought the old ferry for one crown?",
                        colleague.name() + " published the deck: " + title(teacher, desk),
                        colleague.name() + " made the deck: " + title(teacher, desk));
        assertThat(page.select(".changes time").attr("datetime")).startsWith("20");
        assertThat(page.select(".changes a").attr("href")).isEqualTo(desk);
        assertThat(page.select("#deck option[selected]").val()).isEqualTo(code);
        assertThat(teacher.page(PAGE).text()).contains("changed the own password");
    }

    @Test
    void others_see_nothing_of_it_but_administrators_do() {
        var colleague = Colleague.signedIn();
        String code = colleague.visitor().deckOf(Samples.freshFerry());
        Visitor other = Colleague.signedIn().visitor();
        other.get(PAGE + "?deck=" + code).then().statusCode(404);
        assertThat(other.page(PAGE).text()).doesNotContain(colleague.name());
        Document all = Visitor.teacher().page(PAGE);
        assertThat(all.text()).contains(colleague.name());
        assertThat(all.select(".changes a[href=/teach/decks/" + code + "]")).isEmpty();
        assertThat(Visitor.teacher().page(PAGE + "?deck=" + code).select(".changes li"))
                .hasSize(1);
        new Visitor().get(PAGE).then().statusCode(302);
    }

    @Test
    void fifty_are_a_page() {
        var teacher = Colleague.signedIn().visitor();
        String code = teacher.deckOf(Samples.freshFerry());
        String desk = "/teach/decks/" + code;
        String item = teacher.page(desk).select(".desk > li").get(0).id().substring("item-".length());
        for (int i = 0; i < 60; i++) {
            teacher.post(desk + "/items/" + item + "/status", Map.of("decision", i % 2 == 0 ? "approve" : "reject"));
        }
        Document first = teacher.page(PAGE + "?deck=" + code);
        assertThat(first.select(".changes li")).hasSize(50);
        assertThat(first.select(".pager").text()).isEqualTo("Page 1 of 2 Older");
        Document second = teacher.page(first.select(".pager a[rel=next]").attr("href"));
        assertThat(second.select(".changes li")).hasSize(11);
        assertThat(second.select(".pager").text()).isEqualTo("Newer Page 2 of 2");
        assertThat(teacher.page(PAGE + "?page=99").select(".pager").text()).contains("Page 2 of 2");
        assertThat(teacher.page(PAGE + "?page=-1").select(".pager").text()).contains("Page 1 of 2");
    }

    private static String title(Visitor teacher, String desk) {
        return teacher.page(desk).select("h1").text();
    }
}
