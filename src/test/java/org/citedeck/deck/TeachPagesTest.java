package org.citedeck.deck;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.citedeck.article.Articles;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestGenerator;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TeachPagesTest {

    @Inject
    Articles articles;

    @Inject
    Decks decks;

    @Inject
    TestGenerator generator;

    @Test
    void strangers_are_sent_to_the_sign_in_page() {
        Response teach = new Visitor().get("/teach");
        teach.then().statusCode(302);
        assertThat(teach.header("Location")).endsWith("/sign-in");
        assertThat(new Visitor().page("/sign-in").select("form[action=/j_security_check] input"))
                .hasSize(2);
        assertThat(new Visitor().signIn("teacher", "wrong").header("Location")).contains("/sign-in?failed=true");
        assertThat(new Visitor().page("/sign-in?failed=true").select(".error")).hasSize(1);
    }

    @Test
    void a_pasted_article_becomes_a_deck_and_the_same_one_the_same_deck() {
        Visitor teacher = Visitor.teacher();
        String article = Samples.freshFerry();
        String code = teacher.deckOf(article);
        assertThat(code).matches("[B-DF-HJ-NP-TV-Z2-9]{6}");
        long before = articles.count();
        assertThat(teacher.paste(Map.of("text", article)).header("Location")).endsWith(code);
        assertThat(articles.count()).isEqualTo(before);
        assertThat(teacher.page("/teach").select(".cards").text()).contains(code);
    }

    @Test
    void metadata_given_by_the_teacher_is_kept() {
        Visitor teacher = Visitor.teacher();
        Response made = teacher.paste(Map.of(
                "text", Samples.freshFerry(),
                "title", "Eine Fähre – “bought”",
                "byline", "A. Writer",
                "url", "https://news.example/ferry",
                "published", "2024-07-23"));
        made.then().statusCode(303);
        Document desk = teacher.page(made.header("Location"));
        assertThat(desk.select("h1").text()).isEqualTo("Eine Fähre – “bought”");
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
        Response rejected = Visitor.teacher().paste(Map.of("text", text, "title", "Kept \"title\""));
        rejected.then().statusCode(422);
        Document page = Jsoup.parse(rejected.asString());
        assertThat(page.select(".error").text()).contains(advice);
        assertThat(page.select("#text").val().strip()).isEqualTo(text.strip());
        assertThat(page.select("#title").val()).isEqualTo("Kept \"title\"");
        assertThat(articles.count()).isEqualTo(before);
    }

    @Test
    void five_megabytes_are_too_long_and_come_back() {
        String text = "A sentence of it. ".repeat(280_000);
        Response rejected = Visitor.teacher().paste(Map.of("text", text));
        rejected.then().statusCode(422);
        Document page = Jsoup.parse(rejected.asString());
        assertThat(page.select(".error").text()).contains("too long");
        assertThat(page.select("#text").val()).hasSizeGreaterThan(5_000_000);
    }

    @Test
    void a_mistyped_address_or_date_is_said_beside_its_field() {
        Response url = Visitor.teacher().paste(Map.of("text", Samples.FERRY, "url", "javascript:alert(1)"));
        url.then().statusCode(422);
        assertThat(Jsoup.parse(url.asString()).select("#url[aria-invalid=true]"))
                .hasSize(1);
        Response date = Visitor.teacher().paste(Map.of("text", Samples.FERRY, "published", "yesterday"));
        date.then().statusCode(422);
        assertThat(Jsoup.parse(date.asString()).select("#published[aria-invalid=true]"))
                .hasSize(1);
    }

    @Test
    void files_are_read_in_utf_8_and_in_what_was_usual_before() {
        Visitor teacher = Visitor.teacher();
        String article = Samples.freshFerry() + " It was café time.";
        teacher.upload("ferry.txt", article.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(303);
        String same = teacher.upload("ferry.txt", article.getBytes(StandardCharsets.UTF_8))
                .header("Location");
        assertThat(teacher.upload("ferry.txt", article.getBytes(Charset.forName("windows-1252")))
                        .header("Location"))
                .isEqualTo(same);
        Response binary = teacher.upload("ferry.png", new byte[] {1, 0, 2});
        binary.then().statusCode(422);
        assertThat(Jsoup.parse(binary.asString()).select(".error").text()).contains("This is not text.");
    }

    @Test
    void the_desk_says_that_models_are_loading_and_goes_on_by_itself() {
        Visitor teacher = Visitor.teacher();
        generator.hold();
        try {
            String desk = teacher.paste(Map.of("text", Samples.freshFerry())).header("Location");
            Document waiting = teacher.page(desk);
            assertThat(waiting.select("meta[http-equiv=refresh]")).hasSize(1);
            assertThat(waiting.select(".steps").text()).contains("still loading");
        } finally {
            generator.setReady(true);
        }
    }

    @Test
    void another_teachers_deck_does_not_exist() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.deckOf(Samples.freshFerry());
        String item = teacher.page("/teach/decks/" + code)
                .select(".desk > li")
                .attr("id")
                .replace("item-", "");
        QuarkusTransaction.requiringNew().run(() -> decks.update("owner = 'somebody else' where code = ?1", code));
        String desk = "/teach/decks/" + code;
        for (String address : List.of(desk, desk + "/results", desk + "/items/" + item)) {
            teacher.get(address).then().statusCode(404);
        }
        teacher.page("/teach");
        for (String address :
                List.of(desk + "/publish", desk + "/items/" + item, desk + "/items/" + item + "/status")) {
            teacher.post(address, Map.of("best", 10, "decision", "approve"))
                    .then()
                    .statusCode(404);
        }
        assertThat(teacher.page("/teach").select("a[href=" + desk + "]")).isEmpty();
    }

    @Test
    void a_form_needs_its_token_and_must_come_from_here() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.deckOf(Samples.freshFerry());
        given().contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .formParam("nickname", "x")
                .post("/decks/" + code + "/attempts")
                .then()
                .statusCode(400);
        given().header("Origin", "https://elsewhere.example")
                .formParam("j_username", "teacher")
                .formParam("j_password", "test-password")
                .post("/j_security_check")
                .then()
                .statusCode(403);
        given().header("Sec-Fetch-Site", "cross-site").post("/sign-out").then().statusCode(403);
        given().header("Origin", "null").post("/sign-out").then().statusCode(403);
    }

    @Test
    void signing_out_ends_it() {
        Visitor teacher = Visitor.teacher();
        teacher.page("/teach");
        teacher.post("/sign-out", Map.of()).then().statusCode(303);
        teacher.get("/teach").then().statusCode(302);
    }

    @Test
    void a_password_is_changed_only_with_the_present_one() {
        Visitor teacher = Visitor.teacher();
        teacher.page("/teach/password");
        teacher.post("/teach/password", Map.of("current", "no", "fresh", "long enough one", "again", "long enough one"))
                .then()
                .statusCode(422);
        teacher.post("/teach/password", Map.of("current", "test-password", "fresh", "short", "again", "short"))
                .then()
                .statusCode(422);
        teacher.post(
                        "/teach/password",
                        Map.of("current", "test-password", "fresh", "long enough one", "again", "another one"))
                .then()
                .statusCode(422);
        teacher.post(
                        "/teach/password",
                        Map.of("current", "test-password", "fresh", "long enough one", "again", "long enough one"))
                .then()
                .statusCode(200);
        teacher.post(
                        "/teach/password",
                        Map.of("current", "long enough one", "fresh", "test-password", "again", "test-password"))
                .then()
                .statusCode(200);
    }
}
