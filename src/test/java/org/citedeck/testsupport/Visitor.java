package org.citedeck.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser: keeps cookies, sends the token of the page it came from, follows no redirect by itself. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CookieFilter cookies = new CookieFilter();
    private String token = "";

    /** A teacher with a session. */
    public static Visitor teacher() {
        var teacher = new Visitor();
        teacher.signIn("teacher", "test-password").then().statusCode(302);
        return teacher;
    }

    public Response signIn(String name, String password) {
        return request()
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/j_security_check");
    }

    public Response get(String address) {
        Response response = request().get(address);
        if (response.contentType().startsWith("text/html")) {
            var field = Jsoup.parse(response.asString()).selectFirst("input[name=csrf-token]");
            token = field == null ? token : field.val();
        }
        return response;
    }

    /** The page at an address, which must be there. */
    public Document page(String address) {
        Response response = get(address);
        response.then().statusCode(200);
        return Jsoup.parse(response.asString());
    }

    /** Sends a form of a page as it was last seen. */
    public Response post(String address, Map<String, ?> fields) {
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(address);
    }

    /** Sends the form for a new article; fields that are not named stay empty. */
    public Response paste(Map<String, String> fields) {
        get("/teach/articles/new").then().statusCode(200);
        RequestSpecification form = request().multiPart("csrf-token", token);
        fields.forEach((name, value) -> form.multiPart(
                name, value.getBytes(StandardCharsets.UTF_8).length == 0 ? "" : value, "text/plain; charset=UTF-8"));
        return form.post("/teach/articles/new");
    }

    public Response upload(String fileName, byte[] content) {
        get("/teach/articles/new").then().statusCode(200);
        return request()
                .multiPart("csrf-token", token)
                .multiPart("text", "")
                .multiPart("file", fileName, content, "text/plain")
                .post("/teach/articles/new");
    }

    /** Pastes an article and waits for its proposals; the deck's code. */
    public String deckOf(String article) {
        Response created = paste(Map.of("text", article));
        created.then().statusCode(303);
        String address = created.header("Location");
        String code = address.substring(address.lastIndexOf('/') + 1);
        Instant end = Instant.now().plus(PATIENCE);
        while (page("/teach/decks/" + code).selectFirst("meta[http-equiv=refresh]") != null) {
            assertThat(Instant.now()).as("proposals in time").isBefore(end);
            pause();
        }
        return code;
    }

    /** A deck with its ten best items, open to students. */
    public String openDeckOf(String article) {
        String code = deckOf(article);
        post("/teach/decks/" + code + "/publish", Map.of("best", 10)).then().statusCode(303);
        return code;
    }

    /** Begins an attempt; its address. */
    public String begin(String code, String nickname) {
        page("/decks/" + code);
        Response started = post("/decks/" + code + "/attempts", Map.of("nickname", nickname));
        started.then().statusCode(303);
        String location = started.header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private RequestSpecification request() {
        return given().filter(cookies).redirects().follow(false).accept("text/html");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
