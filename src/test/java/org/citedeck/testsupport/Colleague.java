package org.citedeck.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;

/** Another teacher, added by the administrator, with a password of their own. */
public record Colleague(String name, String password, Visitor visitor) {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** Signed in, and no administrator. */
    public static Colleague signedIn() {
        String name = freshName();
        String first = add(Visitor.teacher(), name);
        String own = "a password of my own";
        var visitor = new Visitor();
        visitor.signIn(name, first).then().statusCode(302);
        visitor.page("/teach/password");
        visitor.post("/teach/password", Map.of("current", first, "fresh", own, "again", own))
                .then()
                .statusCode(200);
        return new Colleague(name, own, visitor);
    }

    /** A name that no other test uses. */
    public static String freshName() {
        return "colleague " + COUNTER.incrementAndGet();
    }

    /** Adds a teacher; the password that is shown once. */
    public static String add(Visitor admin, String name) {
        admin.page("/teach/teachers");
        Response added = admin.post("/teach/teachers", Map.of("name", name));
        added.then().statusCode(200);
        String password = Jsoup.parse(added.asString()).select(".secret").text();
        assertThat(password).hasSize(16);
        return password;
    }
}
