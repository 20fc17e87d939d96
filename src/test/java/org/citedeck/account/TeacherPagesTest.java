package org.citedeck.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeacherPagesTest {

    private static final String LIST = "/teach/teachers";

    private Visitor admin = new Visitor();

    @BeforeEach
    void an_administrator() {
        admin = Visitor.teacher();
    }

    @Test
    void a_new_teacher_changes_the_password_before_anything_else() {
        String name = Colleague.freshName();
        String first = Colleague.add(admin, name);
        assertThat(admin.page(LIST).text())
                .contains(name, "Password to be changed")
                .doesNotContain(first);

        Visitor fresh = new Visitor();
        fresh.signIn(name, first).then().statusCode(302);
        assertThat(fresh.get("/teach").header("Location")).endsWith("/teach/password");
        assertThat(fresh.get("/teach/classes").header("Location")).endsWith("/teach/password");
        assertThat(fresh.page("/teach/password").text()).contains("Choose a password of your own");
        Response same = fresh.post("/teach/password", Map.of("current", first, "fresh", first, "again", first));
        same.then().statusCode(422);
        assertThat(same.asString()).contains("Somebody else has seen this password");
        String own = "a password of my own";
        fresh.post("/teach/password", Map.of("current", first, "fresh", own, "again", own))
                .then()
                .statusCode(200);
        fresh.page("/teach");
        assertThat(new Visitor().signIn(name, first).header("Location")).contains("failed=true");
    }

    @Test
    void a_bad_name_is_said_and_kept_in_the_form() {
        admin.page(LIST);
        for (var bad : Map.of(
                        " ",
                        "Write the name",
                        "TEACHER",
                        "There is a teacher of this name",
                        "a/b",
                        "Use letters",
                        "citedeck",
                        "program's own name",
                        "x".repeat(51),
                        "at most 50")
                .entrySet()) {
            Response refused = admin.post(LIST, Map.of("name", bad.getKey()));
            refused.then().statusCode(422);
            var page = Jsoup.parse(refused.asString());
            assertThat(page.select(".error").text()).contains(bad.getValue());
            assertThat(page.select("#name").val()).isEqualTo(bad.getKey().strip());
        }
    }

    @Test
    void a_reset_password_is_shown_once_and_must_be_changed() {
        var colleague = Colleague.signedIn();
        admin.page(LIST);
        Response reset = admin.post(LIST + "/password", Map.of("name", colleague.name()));
        String password = Jsoup.parse(reset.asString()).select(".secret").text();
        assertThat(new Visitor().signIn(colleague.name(), colleague.password()).header("Location"))
                .contains("failed=true");
        // A session from before leads nowhere else either.
        assertThat(colleague.visitor().get("/teach").header("Location")).endsWith("/teach/password");
        var again = new Visitor();
        again.signIn(colleague.name(), password).then().statusCode(302);
        assertThat(again.get("/teach").header("Location")).endsWith("/teach/password");
    }

    @Test
    void who_is_kept_out_is_out_at_once_and_reads_public_pages() {
        var colleague = Colleague.signedIn();
        admin.page(LIST);
        active(colleague, false);
        assertThat(colleague.visitor().get("/teach").header("Location")).contains("/sign-in");
        colleague.visitor().page("/");
        colleague.visitor().page("/sign-in");
        assertThat(new Visitor().signIn(colleague.name(), colleague.password()).header("Location"))
                .contains("failed=true");
        assertThat(admin.page(LIST).text()).contains("Kept out");
        active(colleague, true);
        assertThat(new Visitor().signIn(colleague.name(), colleague.password()).header("Location"))
                .endsWith("/teach");
    }

    @Test
    void decks_and_classes_of_who_is_removed_go_to_a_colleague() {
        var leaving = Colleague.signedIn();
        String deck = leaving.visitor().deckOf(Samples.freshFerry());
        leaving.visitor().page("/teach/classes/new");
        leaving.visitor().post("/teach/classes/new", Map.of("name", "Left behind", "zone", "UTC"));
        admin.get("/teach/decks/" + deck).then().statusCode(404);
        String remove = LIST + "/remove";
        assertThat(admin.page(remove + "?name=" + leaving.name())
                        .select("#heir option")
                        .eachText())
                .contains("teacher (you)")
                .doesNotContain(leaving.name());
        admin.post(remove, Map.of("name", leaving.name(), "heir", "teacher"))
                .then()
                .statusCode(422);
        admin.post(remove, Map.of("name", leaving.name(), "heir", leaving.name(), "sure", "true"))
                .then()
                .statusCode(422);
        admin.post(remove, Map.of("name", leaving.name(), "heir", "teacher", "sure", "true"))
                .then()
                .statusCode(303);

        admin.page("/teach/decks/" + deck);
        assertThat(admin.page("/teach/classes").text()).contains("Left behind");
        assertThat(admin.page(LIST).text()).doesNotContain(leaving.name());
        leaving.visitor().page("/");
        assertThat(leaving.visitor().get("/teach").header("Location")).contains("/sign-in");
    }

    @Test
    void a_second_administrator_may_do_the_same_until_the_role_is_taken() {
        var colleague = Colleague.signedIn();
        colleague.visitor().get(LIST).then().statusCode(403);
        admin.page(LIST);
        role(colleague, true);
        assertThat(colleague
                        .visitor()
                        .page(LIST)
                        .select("nav[aria-label=Main] a")
                        .eachText())
                .contains("Teachers");
        role(colleague, false);
        colleague.visitor().get(LIST).then().statusCode(403);
    }

    @Test
    void nobody_shuts_themselves_out() {
        admin.page(LIST);
        for (String action : new String[] {"/password", "/active", "/admin"}) {
            admin.post(LIST + action, Map.of("name", "teacher")).then().statusCode(404);
        }
        admin.get(LIST + "/remove?name=teacher").then().statusCode(404);
        admin.post(LIST + "/remove", Map.of("name", "teacher", "heir", "teacher", "sure", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void the_pages_are_the_administrators_only() {
        var colleague = Colleague.signedIn();
        colleague.visitor().page("/teach");
        var anonymous = new Visitor();
        anonymous.page("/sign-in");
        colleague.visitor().get(LIST + "/remove?name=teacher").then().statusCode(403);
        anonymous.get(LIST).then().statusCode(302);
        for (String action : new String[] {"", "/password", "/active", "/admin", "/remove"}) {
            colleague
                    .visitor()
                    .post(LIST + action, Map.of("name", "teacher"))
                    .then()
                    .statusCode(403);
        }
        assertThat(colleague
                        .visitor()
                        .page("/teach")
                        .select("nav[aria-label=Main] a")
                        .eachText())
                .contains("Decks", "Classes", "Changes")
                .doesNotContain("Teachers");
    }

    private void active(Colleague colleague, boolean active) {
        admin.post(LIST + "/active", Map.of("name", colleague.name(), "active", active))
                .then()
                .statusCode(303);
    }

    private void role(Colleague colleague, boolean given) {
        admin.post(LIST + "/admin", Map.of("name", colleague.name(), "admin", given))
                .then()
                .statusCode(303);
    }
}
