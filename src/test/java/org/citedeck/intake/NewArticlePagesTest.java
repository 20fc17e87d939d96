package org.citedeck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.citedeck.article.Articles;
import org.citedeck.deck.Decks;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class NewArticlePagesTest {

    private static final String NEW = "/teach/articles/new";

    @Inject
    Articles articles;

    @Inject
    Decks decks;

    @Test
    void strangers_are_sent_to_the_sign_in_page() {
        Response form = new Visitor().get(NEW);
        form.then().statusCode(302);
        assertThat(form.header("Location")).endsWith("/sign-in");
        Visitor student = new Visitor();
        student.page("/sign-in");
        student.sendHere(Map.of("text", Samples.freshFerry())).then().statusCode(302);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\" \" | There is no text.",
                "No full sentence | No full sentences were found.",
                "Das ist gut und schön. | does not seem to be English",
            })
    void what_cannot_be_read_is_said_and_stays_in_the_form(String text, String advice) {
        long before = articles.count();
        Response rejected = Visitor.teacher().send(Map.of("text", text));
        rejected.then().statusCode(422);
        Document page = Jsoup.parse(rejected.asString());
        assertThat(page.select(".error").text()).contains(advice);
        assertThat(page.select("#text").val().strip()).isEqualTo(text.strip());
        assertThat(page.select("#text[aria-invalid=true]")).hasSize(1);
        assertThat(articles.count()).isEqualTo(before);
    }

    @Test
    void five_megabytes_are_too_long_and_come_back() {
        String text = "A sentence of it. ".repeat(280_000);
        Response rejected = Visitor.teacher().send(Map.of("text", text));
        rejected.then().statusCode(422);
        Document page = Jsoup.parse(rejected.asString());
        assertThat(page.select(".error").text()).contains("too long");
        assertThat(page.select("#text").val()).hasSizeGreaterThan(5_000_000);
    }

    @Test
    void files_are_read_in_utf_8_and_in_what_was_usual_before() {
        Visitor teacher = Visitor.teacher();
        String article = Samples.freshFerry() + " It was café time.";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16}) {
            Response read = teacher.upload("ferry.txt", article.getBytes(charset));
            read.then().statusCode(303);
            assertThat(teacher.page(read.header("Location")).select(".line").text())
                    .as(charset.name())
                    .contains("It was café time.");
        }
    }

    @Test
    void a_file_that_is_no_text_is_said_beside_its_field() {
        Visitor teacher = Visitor.teacher();
        Response picture = teacher.upload("ferry.png", new byte[] {1, 0, 2});
        picture.then().statusCode(422);
        Document page = Jsoup.parse(picture.asString());
        assertThat(page.select(".error").text()).contains("This is not text.");
        assertThat(page.select("#file[aria-invalid=true]")).hasSize(1);
        assertThat(page.select("#text").val()).isBlank();
        Response damaged = teacher.upload("ferry.pdf", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8));
        damaged.then().statusCode(422);
        assertThat(Jsoup.parse(damaged.asString()).select(".error").text()).contains("The PDF is damaged.");
    }

    @Test
    void what_was_read_of_a_file_is_kept_when_it_is_no_article() {
        Response rejected = Visitor.teacher().upload("note.txt", "No full sentence".getBytes(StandardCharsets.UTF_8));
        rejected.then().statusCode(422);
        assertThat(Jsoup.parse(rejected.asString()).select("#text").val().strip())
                .isEqualTo("No full sentence");
    }

    @Test
    void an_article_for_a_deck_says_which_and_only_its_owner_may_add_one() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.deckOf(Samples.freshFerry());
        Document form = teacher.page(NEW + "?deck=" + code);
        assertThat(form.select("h1").text()).isEqualTo("Add an article");
        assertThat(form.select("a[href=/teach/decks/" + code + "]")).hasSize(1);
        QuarkusTransaction.requiringNew().run(() -> decks.update("owner = 'somebody else' where code = ?1", code));
        teacher.get(NEW + "?deck=" + code).then().statusCode(404);
        teacher.send(Map.of("text", Samples.freshFerry(), "deck", code)).then().statusCode(404);
    }

    @Test
    void what_was_begun_is_offered_again_until_it_is_thrown_away() {
        Visitor teacher = Visitor.teacher();
        String article = "Begun Bertil sold a boat today.\n\n" + Samples.freshFerry();
        String draft = teacher.send(Map.of("text", article)).header("Location");
        String path = draft.substring(draft.indexOf("/teach"));
        assertThat(teacher.page(NEW).select("a[href=" + path + "]").text()).startsWith("Begun Bertil");
        teacher.post(path + "/discard", Map.of()).then().statusCode(303);
        assertThat(teacher.page(NEW).select("a[href=" + path + "]")).isEmpty();
        teacher.get(path).then().statusCode(404);
    }
}
