package org.citedeck.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentPagesTest {

    @Test
    void the_teacher_sees_who_has_done_it_and_how_well() {
        var school = School.withClass("Alex\nKim\nSam");
        String deck = school.assign("2999-05-31");
        Visitor kim = school.student(school.personalCodes().get(1));
        School.work(kim, deck, "Kim");
        Visitor sam = school.student(school.personalCodes().get(2));
        sam.page("/classes/" + school.code());
        sam.begin(deck, "Sam");
        // Somebody who is not in the class does not count.
        School.work(new Visitor(), deck, "Stranger");

        Document page = school.teacher().page(school.assignmentPage());
        assertThat(page.select(".standfirst").text()).startsWith("1 of 3 done").contains("until Friday, 31 May 2999");
        assertThat(page.select("tbody .badge").eachText()).containsExactly("Not begun", "Done", "Begun: 0 of 9");
        assertThat(page.select("tbody tr").get(1).select(".number").get(0).text())
                .matches("\\d of 9 \\(\\d+%\\)");
        assertThat(page.select("tbody tr").get(1).select(".number").get(1).text())
                .isEqualTo("1");
        assertThat(school.teacher().page(school.page()).select(".cards .meta").text())
                .startsWith("1 of 3 done");
        assertThat(school.teacher()
                        .page(school.memberPages().get(1))
                        .select("tbody .badge")
                        .text())
                .isEqualTo("Done");
    }

    @Test
    void late_is_late_and_the_day_can_be_moved() {
        var school = School.withClass("Kim");
        school.assign("2020-01-31");
        String page = school.assignmentPage();
        assertThat(school.teacher().page(page).select(".badge").text()).isEqualTo("Overdue · Not begun");
        Response bad = school.teacher().post(page + "/due", Map.of("due", "soon"));
        bad.then().statusCode(422);
        assertThat(Jsoup.parse(bad.asString()).select(".error").text()).contains("as a date");
        school.teacher().post(page + "/due", Map.of("due", "")).then().statusCode(303);
        assertThat(school.teacher().page(page).select(".badge").text()).isEqualTo("Not begun");
    }

    @Test
    void only_own_published_decks_are_assigned_and_once() {
        var school = School.withClass("Kim");
        String deck = school.assign("");
        String draft = school.teacher().deckOf(Samples.freshFerry());
        Visitor other = Colleague.signedIn().visitor();
        String foreign = other.openDeckOf(Samples.freshFerry());
        String second = school.teacher().openDeckOf(Samples.freshFerry());
        school.teacher().page(school.page());
        for (String code : new String[] {deck, draft, foreign, "ZZZZZZ", ""}) {
            Response refused =
                    school.teacher().post(school.page() + "/assignments", Map.of("deck", code, "due", "2999-01-01"));
            refused.then().statusCode(422);
            assertThat(Jsoup.parse(refused.asString()).select("#due").val()).isEqualTo("2999-01-01");
        }
        school.teacher()
                .post(school.page() + "/assignments", Map.of("deck", second, "due", "31.5."))
                .then()
                .statusCode(422);
        assertThat(school.teacher().page(school.page()).select("#deck option").eachAttr("value"))
                .contains(second)
                .doesNotContain(deck, draft, foreign);
    }

    @Test
    void an_assignment_taken_back_leaves_the_answers_with_the_deck() {
        var school = School.withClass("Kim");
        String deck = school.assign("");
        School.work(school.student(school.personalCodes().get(0)), deck, "Kim");
        school.teacher().page(school.assignmentPage());
        school.teacher()
                .post(school.assignmentPage() + "/delete", Map.of())
                .then()
                .statusCode(303);
        assertThat(school.teacher().page(school.page()).text()).contains("Nothing is assigned yet");
        assertThat(school.teacher().page("/teach/decks/" + deck + "/results").text())
                .contains("Kim");
    }
}
