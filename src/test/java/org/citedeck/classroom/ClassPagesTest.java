package org.citedeck.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClassPagesTest {

    @Test
    void a_pasted_roster_becomes_students_with_codes_on_slips() {
        var school = School.withClass("Kim\nAlex\n\nSam");
        Document page = school.teacher().page(school.page());
        assertThat(page.select("tbody th").eachText()).containsExactly("Alex", "Kim", "Sam");
        assertThat(school.personalCodes())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[B-Z2-9]{4}-[B-Z2-9]{4}"));
        Document slips = school.teacher().page(school.page() + "/slips");
        assertThat(slips.select(".slips code").eachText()).isEqualTo(school.personalCodes());
        assertThat(slips.expectFirst(".slip-where b").text()).startsWith("localhost:");
        assertThat(page.select(".code-card")).isEmpty();
        assertThat(school.teacher().page("/teach/classes").text()).contains("History 9b", "3 students");
    }

    @Test
    void a_bad_class_is_said_and_kept_in_the_form() {
        var teacher = Visitor.teacher();
        teacher.page("/teach/classes/new");
        for (var bad : List.of(
                Map.of("name", " ", "roster", "Kim", "zone", "UTC"),
                Map.of("name", "x".repeat(101), "roster", "Kim", "zone", "UTC"),
                Map.of("name", "9b", "roster", "Kim", "zone", "Mars/Crater"),
                Map.of("name", "9b", "roster", "Kim\nkim@school.example", "zone", "UTC"),
                Map.of("name", "9b", "roster", "Kim\nkim", "zone", "UTC"))) {
            Response refused = teacher.post("/teach/classes/new", bad);
            refused.then().statusCode(422);
            Document page = Jsoup.parse(refused.asString());
            assertThat(page.select(".error")).hasSize(1);
            assertThat(page.select("#roster").val()).startsWith("Kim");
        }
    }

    @Test
    void students_are_added_later_but_not_twice() {
        var school = School.withClass("Kim");
        school.teacher().page(school.page());
        school.teacher()
                .post(school.page() + "/members", Map.of("roster", "Alex\nSam"))
                .then()
                .statusCode(303);
        Response twice = school.teacher().post(school.page() + "/members", Map.of("roster", "KIM\nZoë"));
        twice.then().statusCode(422);
        assertThat(Jsoup.parse(twice.asString()).select(".error").text()).contains("twice: KIM");
        assertThat(Jsoup.parse(twice.asString()).select("#roster").val().strip())
                .isEqualTo("KIM\nZoë");
        school.teacher()
                .post(school.page() + "/members", Map.of("roster", " "))
                .then()
                .statusCode(422);
        assertThat(school.memberPages()).hasSize(3);
    }

    @Test
    void settings_open_the_class_and_keep_what_was_typed() {
        var school = School.withClass("");
        school.teacher().page(school.page() + "/settings");
        Response refused =
                school.teacher().post(school.page() + "/settings", Map.of("name", "", "open", "true", "zone", "UTC"));
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select("input[name=open]").hasAttr("checked"))
                .isTrue();
        school.teacher()
                .post(school.page() + "/settings", Map.of("name", "History 10b", "open", "true", "zone", "Asia/Tokyo"))
                .then()
                .statusCode(303);
        Document page = school.teacher().page(school.page());
        assertThat(page.select("h1").text()).isEqualTo("History 10b");
        assertThat(page.select(".code-card strong").text()).isEqualTo(school.code());
        assertThat(school.teacher()
                        .page(school.page() + "/settings")
                        .select("#zone option[selected]")
                        .text())
                .isEqualTo("Asia/Tokyo");
    }

    @Test
    void a_student_is_renamed_and_gets_a_new_code() {
        var school = School.withClass("Alex\nKim");
        String alex = school.memberPages().get(0);
        school.teacher().page(alex);
        school.teacher().post(alex, Map.of("nickname", "kim")).then().statusCode(422);
        school.teacher().post(alex, Map.of("nickname", "")).then().statusCode(422);
        school.teacher().post(alex, Map.of("nickname", "ALEX")).then().statusCode(303);
        String before = school.personalCodes().get(0);
        school.teacher().post(alex + "/code", Map.of()).then().statusCode(303);
        assertThat(school.teacher().page(school.page()).select("tbody th").eachText())
                .containsExactly("ALEX", "Kim");
        new Visitor().get("/classes/join?code=" + before).then().statusCode(404);
        school.student(school.personalCodes().get(0));
    }

    @Test
    void a_class_is_its_teachers_alone() {
        var school = School.withClass("Kim");
        school.assign("");
        String member = school.memberPages().get(0);
        String assignment = school.assignmentPage();
        Visitor other = Colleague.signedIn().visitor();
        other.page("/teach");
        var anonymous = new Visitor();
        anonymous.page("/sign-in");
        for (String page : List.of(
                school.page(),
                school.page() + "/slips",
                school.page() + "/settings",
                school.page() + "/delete",
                school.page() + "/citedeck.json",
                member,
                member + "/citedeck.json",
                assignment)) {
            other.get(page).then().statusCode(404);
            anonymous.get(page).then().statusCode(302);
        }
        for (String form : List.of(
                school.page() + "/members",
                school.page() + "/settings",
                school.page() + "/delete",
                school.page() + "/assignments",
                member,
                member + "/code",
                member + "/delete",
                assignment + "/due",
                assignment + "/delete")) {
            var fields = Map.of("sure", "true", "name", "Mine", "nickname", "Mine", "roster", "Mine", "zone", "UTC");
            other.post(form, fields).then().statusCode(404);
            anonymous.post(form, fields).then().statusCode(302);
        }
        assertThat(school.memberPages()).containsExactly(member);
        assertThat(other.page("/teach/classes").text()).contains("You have no classes yet");
    }
}
