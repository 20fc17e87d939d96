package org.citedeck.deck;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestGenerator;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeachPagesTest {

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
    void a_pasted_article_becomes_a_deck() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.deckOf(Samples.freshFerry());
        assertThat(code).matches("[B-DF-HJ-NP-TV-Z2-9]{6}");
        assertThat(teacher.page("/teach").select(".cards").text()).contains(code);
    }

    @Test
    void the_desk_says_that_models_are_loading_and_goes_on_by_itself() {
        Visitor teacher = Visitor.teacher();
        generator.hold();
        try {
            String desk = teacher.paste(Map.of("text", Samples.freshFerry())).header("Location");
            Document waiting = teacher.pageOnce(desk, ".steps", "still loading");
            assertThat(waiting.select("meta[http-equiv=refresh]")).hasSize(1);
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
