package org.citedeck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.citedeck.article.Articles;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftPagesTest {

    private static final String APPEAL = "Subscribe to our letter about boats.";

    private Visitor teacher = new Visitor();
    private String article = "";

    @Inject
    Drafts drafts;

    @Inject
    Articles articles;

    @BeforeEach
    void a_teacher_with_an_article() {
        teacher = Visitor.teacher();
        article = Samples.freshFerry();
    }

    @Test
    void what_is_kept_and_what_is_left_out_is_shown_with_the_reason_and_nothing_is_frozen() {
        long before = articles.count();
        Document page = teacher.page(draft(article + "\n\n" + APPEAL));
        assertThat(page.select(".lines > .line input[checked]")).hasSize(4);
        assertThat(page.select("details.cut").text()).contains(APPEAL, "an appeal to readers");
        assertThat(page.select("details.cut input[checked]")).isEmpty();
        assertThat(articles.count()).isEqualTo(before);
    }

    @Test
    void a_line_is_given_back_and_another_taken_away() {
        String draft = draft(article + "\n\n" + APPEAL);
        teacher.page(draft);
        Response made = teacher.post(path(draft), Map.of("title", "Boats", "keep", List.of("0", "1", "4")));
        made.then().statusCode(303);
        Document desk = teacher.page(made.header("Location"));
        String shown = teacher.page(desk.select("a[href^=/articles/]").attr("href"))
                .select(".story > p")
                .text();
        assertThat(shown).contains("Nora Lindqvist", APPEAL).doesNotContain("Sigrid Moen");
    }

    @Test
    void what_is_known_is_typed_over() {
        Response made = teacher.make(
                draft(article),
                Map.of(
                        "title", "Eine Fähre – “bought”",
                        "byline", "A. Writer",
                        "source", "The Daily Boat",
                        "url", "https://news.example/ferry",
                        "published", "2024-07-23"));
        made.then().statusCode(303);
        Document desk = teacher.page(made.header("Location"));
        assertThat(desk.select("h1").text()).isEqualTo("Eine Fähre – “bought”");
        String meta = teacher.page(desk.select("a[href^=/articles/]").attr("href"))
                .select(".meta")
                .text();
        assertThat(meta).contains("A. Writer", "The Daily Boat", "2024-07-23");
    }

    @Test
    void a_mistake_is_said_and_all_that_was_typed_and_ticked_stays() {
        String draft = draft(article);
        for (var mistake :
                Map.of("url", "javascript:alert(1)", "published", "yesterday").entrySet()) {
            teacher.page(draft);
            Response rejected = teacher.post(
                    path(draft), Map.of("title", "Kept \"title\"", "keep", "1", mistake.getKey(), mistake.getValue()));
            rejected.then().statusCode(422);
            Document page = Jsoup.parse(rejected.asString());
            assertThat(page.select("#" + mistake.getKey() + "[aria-invalid=true]")
                            .val())
                    .isEqualTo(mistake.getValue());
            assertThat(page.select("#title").val()).isEqualTo("Kept \"title\"");
            assertThat(page.select("input[name=keep][checked]").eachAttr("value"))
                    .containsExactly("1");
        }
        teacher.page(draft);
        Response nothing = teacher.post(path(draft), Map.of("title", "x"));
        nothing.then().statusCode(422);
        assertThat(Jsoup.parse(nothing.asString()).select(".error").text()).contains("Keep at least one paragraph");
    }

    @Test
    void a_changed_text_is_read_again_before_anything_is_made_of_it() {
        String draft = draft(article);
        teacher.page(draft);
        String changed = article.replace("Nora Lindqvist", "Maja Holm");
        Response again = teacher.post(path(draft), Map.of("title", "Mended", "content", changed, "keep", "0"));
        assertThat(again.header("Location")).contains(path(draft));
        Document page = teacher.page(again.header("Location"));
        assertThat(page.select(".line").text()).contains("Maja Holm").doesNotContain("Nora");
        assertThat(page.select("#title").val()).isEqualTo("Mended");
        Response bad = teacher.post(path(draft) + "/text", Map.of("content", "No full sentence"));
        bad.then().statusCode(422);
        assertThat(Jsoup.parse(bad.asString()).select("#content").val().strip()).isEqualTo("No full sentence");
        assertThat(teacher.page(draft).select(".line").text()).contains("Maja Holm");
    }

    @Test
    void the_same_article_again_is_recognised_even_with_another_headline() {
        String code = teacher.deckOf(article);
        long before = articles.count();
        String draft = draft(article);
        assertThat(teacher.page(draft).select(".known a[href=/teach/decks/" + code + "]"))
                .hasSize(1);
        String other = teacher.make(draft, Map.of()).header("Location");
        assertThat(other).doesNotEndWith(code);
        assertThat(articles.count()).isEqualTo(before);
        teacher.make(draft(article), Map.of("title", "By another name"));
        assertThat(articles.count()).isEqualTo(before + 1);
        assertThat(teacher.page(draft(article)).select(".known a[href^=/teach/decks/]"))
                .hasSize(3);
    }

    @Test
    void an_article_is_added_to_a_deck_once() {
        String code = teacher.deckOf(article);
        String desk = "/teach/decks/" + code;
        Map<String, String> second = Map.of("text", Samples.freshFerry().replace("Nora", "Elna"), "deck", code);
        Response added = teacher.make(teacher.send(second).header("Location"), Map.of());
        assertThat(added.header("Location")).endsWith(desk);
        teacher.awaitProposals(code);
        Document page = teacher.page(desk);
        assertThat(page.select(".desk > li")).hasSize(18);
        assertThat(page.select("main a[href^=/articles/]").eachAttr("href").stream()
                        .filter(link -> !link.contains("#"))
                        .distinct())
                .hasSize(2);
        Response again = teacher.make(teacher.send(second).header("Location"), Map.of());
        again.then().statusCode(422);
        assertThat(Jsoup.parse(again.asString()).select(".error").text()).contains("already in the deck");
    }

    @Test
    void a_button_pressed_twice_makes_one_deck() {
        String draft = draft(article);
        String first = teacher.make(draft, Map.of()).header("Location");
        Response second = teacher.post(path(draft), Map.of("keep", "0"));
        assertThat(second.header("Location")).isEqualTo(first);
        assertThat(teacher.get(path(draft)).header("Location")).isEqualTo(first);
    }

    @Test
    void another_teachers_draft_does_not_exist() {
        String draft = path(draft(article));
        QuarkusTransaction.requiringNew()
                .run(() -> drafts.update(
                        "owner = 'somebody else' where code = ?1", draft.substring(draft.lastIndexOf('/') + 1)));
        teacher.get(draft).then().statusCode(404);
        teacher.page("/teach");
        for (String address : List.of(draft, draft + "/text", draft + "/discard")) {
            teacher.post(address, Map.of("content", article, "keep", "0"))
                    .then()
                    .statusCode(404);
            Visitor student = new Visitor();
            student.page("/sign-in");
            student.post(address, Map.of("keep", "0")).then().statusCode(302);
        }
    }

    private String draft(String text) {
        Response read = teacher.send(Map.of("text", text));
        read.then().statusCode(303);
        return read.header("Location");
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/teach"));
    }
}
