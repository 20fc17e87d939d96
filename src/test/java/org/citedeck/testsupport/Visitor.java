package org.citedeck.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser: keeps cookies, sends the token of the page it came from, follows no redirect by itself. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    /** Fetches data, as a script does. */
    public Response data(String address) {
        return request().accept("application/json").get(address);
    }

    /** Sends a form for data, as a script does. */
    public Response postForData(String address, Map<String, ?> fields) {
        return request()
                .accept("application/json")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(address);
    }

    /** Sends a form of a page as it was last seen. */
    public Response post(String address, Map<String, ?> fields) {
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(address);
    }

    /** Sends a form as the page's script does, which wants a part of the page back. */
    public Response postByScript(String address, Map<String, ?> fields) {
        return request()
                .header("HX-Request", "true")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(address);
    }

    /** Fetches a part of a page as the page's script does. */
    public Response getByScript(String address) {
        return request().header("HX-Request", "true").get(address);
    }

    /** Sends the form for a new article; fields that are not named stay empty. */
    public Response send(Map<String, String> fields) {
        get("/teach/articles/new").then().statusCode(200);
        return sendHere(fields);
    }

    /** The same, from whatever page was seen last. */
    public Response sendHere(Map<String, String> fields) {
        RequestSpecification form = request().multiPart("csrf-token", token);
        fields.forEach((name, value) -> form.multiPart(name, value, "text/plain; charset=UTF-8"));
        return form.post("/teach/articles/new");
    }

    public Response upload(String fileName, byte[] content) {
        get("/teach/articles/new").then().statusCode(200);
        return request()
                .multiPart("csrf-token", token)
                .multiPart("text", "")
                .multiPart("file", fileName, content, "application/octet-stream")
                .post("/teach/articles/new");
    }

    /** Sends an article and, where it could be read, makes a deck of it as it is; fields that are named are typed over. */
    public Response paste(Map<String, String> fields) {
        Response read = send(Map.of("text", fields.getOrDefault("text", "")));
        return read.statusCode() == 303 ? make(read.header("Location"), fields) : read;
    }

    /** Makes a deck of a draft as it is shown; fields that are named are typed over. */
    public Response make(String draft, Map<String, String> fields) {
        Document preview = page(draft);
        var form = new HashMap<String, Object>();
        preview.select(".panel input[name]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("keep", preview.select("input[name=keep][checked]").eachAttr("value"));
        form.putAll(fields);
        form.remove("text");
        return post(path(draft), form);
    }

    private static String path(String address) {
        return URI.create(address).getRawPath();
    }

    /** Pastes an article and waits for its proposals; the deck's code. */
    public String deckOf(String article) {
        Response created = paste(Map.of("text", article));
        created.then().statusCode(303);
        String address = created.header("Location");
        String code = address.substring(address.lastIndexOf('/') + 1);
        awaitProposals(code);
        return code;
    }

    /** Waits until nothing is made for a deck any more. */
    public void awaitProposals(String code) {
        pageOnce("/teach/decks/" + code, page -> page.selectFirst("#work[data-hx-get]") == null, "proposals");
    }

    /** A page once a part of it says something: work may have to wait for other work. */
    public Document pageOnce(String path, String selector, String says) {
        return pageOnce(path, page -> page.select(selector).text().contains(says), says);
    }

    private Document pageOnce(String path, Predicate<Document> ready, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        Document page = page(path);
        while (!ready.test(page)) {
            assertThat(Instant.now()).as("%s on %s in time", what, path).isBefore(end);
            pause();
            page = page(path);
        }
        return page;
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

    /** What it keeps, as a header for requests that it does not send itself. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
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
