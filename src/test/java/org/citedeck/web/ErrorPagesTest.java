package org.citedeck.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest {

    @Test
    void browsers_get_a_page_and_programs_a_problem() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("Nothing here"));
        given().accept("application/json")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
        given().get("/attempts/x").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void somebody_signed_in_gets_the_page_too() {
        Visitor.teacher().get("/nowhere").then().statusCode(404).body(containsString("Nothing here"));
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (String address : new String[] {"/", "/nowhere", "/assets/citedeck.css", "/q/health/live", "/attempts/x"}) {
            given().get(address)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin")
                    .header("Served-By", "Citedeck");
        }
        given().get("/attempts/x").then().header("Cache-Control", "no-store");
        assertThat(given().get("/assets/citedeck.css").header("Cache-Control")).isNotEqualTo("no-store");
    }

    @Test
    void pages_hold_no_inline_script_or_style() {
        var page = new Visitor().page("/");
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    }

    @Test
    void a_form_of_the_wrong_kind_is_refused_politely() {
        given().contentType("text/plain")
                .accept("text/html")
                .body("x")
                .post("/sign-out")
                .then()
                .statusCode(415)
                .body(containsString("Not in this way"));
    }

    @Test
    void every_page_says_its_letters() {
        Visitor teacher = Visitor.teacher();
        teacher.page("/teach");
        for (var page : List.of(
                teacher.get("/"), teacher.get("/nowhere"), teacher.post("/teach/classes/new", Map.of("name", "")))) {
            assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        }
    }
}
