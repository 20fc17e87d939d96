package org.citedeck.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.Samples;
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
                .body("students.nickname", equalTo(List.of("Alex", "Kim")));
    }

    @Test
    void a_teacher_takes_along_what_belongs_to_the_own_decks_and_the_student_everything() {
        var school = School.withClass("Kim");
        Visitor kim = school.student(school.personalCodes().get(0));
        String deck = school.assign("");
        String own = School.work(kim, deck, "Kim");
        object(kim, own, "Said to the own teacher.");
        String foreign = Colleague.signedIn().visitor().openDeckOf(Samples.freshFerry());
        object(kim, School.work(kim, foreign, "Kim"), "Said to another teacher.");
        kim.page(own);
        kim.post(own + "/cards", Map.of()).then().statusCode(303);

        for (String file : List.of(school.memberPages().get(0) + "/citedeck.json", school.page() + "/citedeck.json")) {
            Response teachers = school.teacher().get(file);
            teachers.then().statusCode(200);
            assertThat(teachers.asString())
                    .contains(deck, "Said to the own teacher.")
                    .doesNotContain(foreign, "Said to another teacher.", "flashcards");
        }
        kim.get("/me/data/citedeck.json")
                .then()
                .body("attempts.deckCode", equalTo(List.of(deck, foreign)))
                .body("objections.remark", equalTo(List.of("Said to the own teacher.", "Said to another teacher.")))
                .body("flashcards.cards", not(empty()));
    }

    private static void object(Visitor student, String attempt, String remark) {
        student.page(attempt);
        student.post(attempt + "/1/objection", Map.of("kind", "challenge", "remark", remark))
                .then()
                .statusCode(303);
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
