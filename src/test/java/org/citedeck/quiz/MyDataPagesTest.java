package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyDataPagesTest {

    @Test
    void a_student_sees_and_takes_along_what_is_kept_but_no_key_of_an_open_attempt() {
        String deck = Visitor.teacher().openDeckOf(Samples.freshFerry());
        var student = new Visitor();
        String attempt = student.begin(deck, "Kim");
        student.page(attempt);
        student.post(attempt, Map.of("number", 1, "answer", option(student, attempt)))
                .then()
                .statusCode(303);
        assertThat(student.page("/me/data").select(".standfirst").text())
                .isEqualTo("This device is known here as “Kim”, with 1 answer to 1 quiz.");
        var file = student.get("/me/data/citedeck.json");
        file.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"citedeck.json\"")
                .body("nickname", equalTo("Kim"))
                .body("attempts", hasSize(1))
                .body("attempts[0].answers", hasSize(1))
                .body("attempts[0].finished", equalTo(false));
        assertThat(file.asString()).contains("Who or what bought").doesNotContain("\"right\"", attempt.substring(10));
    }

    @Test
    void all_of_it_is_deleted_in_one_go_once_it_is_confirmed() {
        Visitor teacher = Visitor.teacher();
        String deck = teacher.openDeckOf(Samples.freshFerry());
        var student = new Visitor();
        String attempt = student.begin(deck, "Kim");
        var other = new Visitor();
        String untouched = other.begin(deck, "Alex");
        student.page("/me/data");
        student.post("/me/data/delete", Map.of()).then().statusCode(422);
        student.page(attempt);
        student.post("/me/data/delete", Map.of("sure", "true")).then().statusCode(200);
        student.get(attempt).then().statusCode(404);
        assertThat(student.page("/me/data").select(".standfirst").text()).startsWith("Nothing.");
        student.get("/me/data/citedeck.json").then().statusCode(404);
        assertThat(teacher.page("/teach/decks/" + deck + "/results").text())
                .contains("Alex")
                .doesNotContain("Kim");
        other.page(untouched);
    }

    @Test
    void a_device_that_is_not_known_has_nothing_and_may_delete_it() {
        var nobody = new Visitor();
        assertThat(nobody.page("/me/data").text()).contains("Nothing.");
        nobody.page("/sign-in");
        nobody.page("/decks/" + Visitor.teacher().openDeckOf(Samples.freshFerry()));
        nobody.post("/me/data/delete", Map.of("sure", "true")).then().statusCode(200);
    }

    @Test
    void every_page_leads_to_what_is_kept_and_for_how_long() {
        var visitor = new Visitor();
        assertThat(visitor.page("/").select("footer a").attr("href")).isEqualTo("/privacy");
        var page = visitor.page("/privacy");
        assertThat(page.text()).contains("400 days");
        visitor.page(page.select(".onward a").attr("href"));
    }

    private static String option(Visitor student, String attempt) {
        return student.page(attempt).select(".option input").attr("value");
    }
}
