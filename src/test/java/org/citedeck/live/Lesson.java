package org.citedeck.live;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;

/** A teacher who holds a live round with a deck of nine items on the ferry, and the students in it. */
final class Lesson {

    static final int ITEMS = 9;

    Visitor teacher = new Visitor();
    String deck = "";
    String round = "";

    /** Makes the deck and begins the round. */
    Lesson open() {
        teacher = Visitor.teacher();
        deck = teacher.openDeckOf(Samples.freshFerry());
        round = begin();
        return this;
    }

    /** Presses the button; the round's code. */
    String begin() {
        teacher.page("/teach/decks/" + deck + "/live");
        Response begun = teacher.post("/teach/decks/" + deck + "/live", Map.of());
        begun.then().statusCode(303);
        return begun.header("Location").replaceAll(".*/", "");
    }

    String projector() {
        return "/teach/live/" + round;
    }

    /** Takes the next step from what the projector shows. */
    void step() {
        String seen = teacher.page(projector()).select("[name=seen]").get(0).val();
        step(seen);
    }

    /** The same from a page that showed an earlier step. */
    void step(String seen) {
        teacher.post(projector() + "/step", Map.of("seen", seen)).then().statusCode(303);
    }

    void end() {
        String seen = teacher.page(projector()).select("[name=seen]").get(0).val();
        teacher.post(projector() + "/end", Map.of("seen", seen)).then().statusCode(303);
    }

    Visitor join(String nickname) {
        var student = new Visitor();
        student.page(page());
        student.post(page() + "/students", Map.of("nickname", nickname)).then().statusCode(303);
        return student;
    }

    /** Address of the students' page. */
    String page() {
        return "/live/" + round;
    }

    /** The form that a student sees, filled in with the choice or verdict at a place, or with words. */
    Map<String, String> form(Visitor student, int choice, String words) {
        Document page = student.page(page());
        var form = new HashMap<String, String>();
        page.select("#answer-form input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.remove("csrf-token");
        var options = page.select(".option input, .verdicts button");
        form.put("answer", options.isEmpty() ? words : options.get(choice).val());
        return form;
    }

    /** Answers what is asked, and keeps the redirect. */
    Response answer(Visitor student, int choice, String words) {
        return student.post(page(), form(student, choice, words));
    }
}
