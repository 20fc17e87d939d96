package org.citedeck.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;

/** A teacher with a class, for tests: what is done again and again there. */
record School(Visitor teacher, String page) {

    static School withClass(String roster) {
        return withClass(roster, Map.of());
    }

    static School withClass(String roster, Map<String, String> more) {
        var teacher = Visitor.teacher();
        teacher.page("/teach/classes/new");
        var fields = new HashMap<>(Map.of("name", "History 9b", "zone", "Europe/Berlin", "roster", roster));
        fields.putAll(more);
        Response made = teacher.post("/teach/classes/new", fields);
        made.then().statusCode(303);
        String location = made.header("Location");
        return new School(teacher, location.substring(location.indexOf("/teach/classes/")));
    }

    String code() {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** The pages of the students as the teacher sees them, by nickname. */
    List<String> memberPages() {
        return teacher.page(page).select("tbody th a").eachAttr("href");
    }

    List<String> personalCodes() {
        return teacher.page(page).select("tbody td code").eachText();
    }

    /** A new deck, assigned until a day; its code. */
    String assign(String due) {
        String deck = teacher.openDeckOf(Samples.freshFerry());
        teacher.page(page);
        teacher.post(page + "/assignments", Map.of("deck", deck, "due", due))
                .then()
                .statusCode(303);
        return deck;
    }

    String assignmentPage() {
        return teacher.page(page).select("#assignments ~ .cards li > a").attr("href");
    }

    /** A student with a device of their own, joined by a personal code. */
    Visitor student(String personalCode) {
        var student = new Visitor();
        Document confirm = student.page("/classes/join?code=" + personalCode);
        student.post(
                        "/classes/join",
                        Map.of("code", confirm.select("input[name=code]").val()))
                .then()
                .statusCode(303);
        return student;
    }

    /** Does a deck to its end, anyhow; its address. */
    static String work(Visitor student, String deck, String nickname) {
        String attempt = student.begin(deck, nickname);
        Document question = student.page(attempt);
        for (int number = 1; question.selectFirst("form.question") != null; number++) {
            var option = question.selectFirst(".option input");
            String answer =
                    option != null ? option.val() : question.selectFirst(".verdicts") != null ? "REFUTES" : "no idea";
            student.post(attempt, Map.of("number", number, "answer", answer))
                    .then()
                    .statusCode(303);
            question = student.page(attempt);
            assertThat(number).isLessThan(30);
        }
        return attempt;
    }
}
