package org.citedeck.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClassDataTest {

    @Test
    void what_is_kept_is_taken_along_by_student_and_by_class() {
        var school = School.withClass("Alex\nKim");
        String deck = school.assign("");
        School.work(school.student(school.personalCodes().get(1)), deck, "Kim");
        school.teacher()
                .get(school.memberPages().get(1) + "/citedeck.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", "attachment; filename=\"citedeck-student.json\"")
                .body("nickname", equalTo("Kim"))
                .body("attempts", hasSize(1))
                .body("attempts[0].deckCode", equalTo(deck))
                .body("attempts[0].finished", equalTo(true));
        school.teacher()
                .get(school.page() + "/citedeck.json")
                .then()
                .body("name", equalTo("History 9b"))
                .body("students.nickname", equalTo(java.util.List.of("Alex", "Kim")));
    }

    @Test
    void one_student_goes_with_all_answers_and_the_others_stay() {
        var school = School.withClass("Alex\nKim");
        String deck = school.assign("");
        Visitor alex = school.student(school.personalCodes().get(0));
        String attempt = School.work(alex, deck, "Alex");
        School.work(school.student(school.personalCodes().get(1)), deck, "Kim");
        String page = school.memberPages().get(0);
        school.teacher().page(page);
        school.teacher().post(page + "/delete", Map.of()).then().statusCode(422);
        school.teacher().post(page + "/delete", Map.of("sure", "true")).then().statusCode(303);
        assertThat(school.teacher().page(school.page()).select("tbody th").eachText())
                .containsExactly("Kim");
        alex.get(attempt).then().statusCode(404);
        assertThat(school.teacher().page("/teach/decks/" + deck + "/results").text())
                .contains("Kim")
                .doesNotContain("Alex");
        assertThat(alex.page("/classes/" + school.code()).text()).contains("You need your personal code");
    }

    @Test
    void a_class_goes_in_one_go_and_its_decks_stay() {
        var school = School.withClass("Alex\nKim");
        String deck = school.assign("");
        String attempt = School.work(school.student(school.personalCodes().get(0)), deck, "Alex");
        assertThat(school.teacher().page(school.page() + "/delete").text()).contains("2 students");
        school.teacher().post(school.page() + "/delete", Map.of()).then().statusCode(422);
        school.teacher()
                .post(school.page() + "/delete", Map.of("sure", "true"))
                .then()
                .statusCode(303);
        school.teacher().get(school.page()).then().statusCode(404);
        new Visitor().get(attempt).then().statusCode(404);
        new Visitor().get("/classes/" + school.code()).then().statusCode(404);
        school.teacher().page("/teach/decks/" + deck);
        assertThat(school.teacher().page("/teach/changes").text())
                .contains("deleted, with all students and answers, the class: History 9b");
    }
}
