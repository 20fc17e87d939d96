package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MePagesTest {

    private final Visitor student = new Visitor();

    @Inject
    CodeTries tries;

    @Test
    void a_new_device_has_nothing_and_may_take_over() {
        Document page = student.page("/me");
        assertThat(page.select("main").text()).contains("Nothing is kept about this device yet");
        assertThat(page.select("form[action=/me/transfer]")).hasSize(1);
        assertThat(page.select("form[action=/me/settings], form[action=/me/code]"))
                .isEmpty();
        student.get("/me/forget").then().statusCode(303);
        assertThat(student.page("/").select("#my-cards")).isEmpty();
    }

    @Test
    void cards_and_what_comes_are_shown_here_and_on_the_first_page() {
        String code = collect(student);
        grade(student, code, "easy");
        grade(student, code, "again");
        Document page = student.page("/me");
        assertThat(page.select(".cards .meta").text()).isEqualTo("1 due · 7 new · 9 cards in all");
        // what was easy comes again in six to ten days
        assertThat(page.select(".forecast td.number").eachText()).hasSize(7).startsWith("1", "0", "0", "0", "0", "0");
        assertThat(page.select(".me-row").text()).contains("100% of the 2 cards that you have begun", "1 of 7");
        assertThat(student.page("/").select("section:has(#my-cards) p").text()).isEqualTo("1 due and 7 new today.");
        assertThat(new Visitor().page("/").select("#my-cards")).isEmpty();
    }

    @Test
    void the_first_page_offers_to_take_along_what_there_is_to_do_today() {
        String code = collect(student);
        collect(student);
        student.page("/me");
        student.post("/me/settings", Map.of("retention", "90", "newADay", "2", "reviewsADay", "50", "timeZone", "UTC"))
                .then()
                .statusCode(303);
        Document first = student.page("/");
        assertThat(first.select("section:has(#my-cards) p").text()).isEqualTo("Nothing is due; 2 new today.");
        assertThat(first.select("[data-offline]").eachAttr("data-offline"))
                .containsExactly("/decks/" + code + "/cards/offline");
    }

    @Test
    void scores_and_what_was_confused_are_told_once_a_quiz_is_over() {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        String attempt = student.begin(code, "Kim");
        assertThat(student.page("/me").select("h1").text()).isEqualTo("Kim: my page");
        answerAll(attempt, 3);
        assertThat(student.page("/me").select("td.number").text()).isEqualTo("3 of 9 answered");
        assertThat(student.page("/me").select("#confused")).isEmpty();
        answerAll(attempt, 9);
        Document page = student.page("/me");
        assertThat(page.select("section:has(#scores) td.number").text()).matches("\\d of 9");
        assertThat(page.select("section:has(#confused) tr:has(td)").eachText())
                .contains("Supported (claim) Refuted 4")
                .doesNotHaveDuplicates();
        assertThat(new Visitor().page("/me").select("#scores")).isEmpty();
    }

    @Test
    void settings_are_kept_and_a_mistake_is_said_and_keeps_what_was_typed() {
        String code = collect(student);
        Map<String, String> wishes =
                new HashMap<>(Map.of("retention", "85", "newADay", "2", "reviewsADay", "50", "timeZone", "Asia/Tokyo"));
        student.page("/me");
        student.post("/me/settings", wishes).then().statusCode(303);
        Document page = student.page("/me?news=saved");
        assertThat(page.select("[role=status]").text()).contains("Saved");
        assertThat(page.select("#retention").val()).isEqualTo("85");
        assertThat(page.select("option[selected]").text()).isEqualTo("Asia/Tokyo");
        assertThat(page.select("[name=shortcutKeys][checked]")).isEmpty();
        assertThat(student.page("/decks/" + code + "/cards").text()).contains("7 more wait for another day");
        assertThat(student.page("/decks/" + code + "/cards/next").select("kbd, script[src*=cards]"))
                .isEmpty();

        refused(wishes, "retention", "79", "from 80 to 97");
        refused(wishes, "retention", "98", "from 80 to 97");
        refused(wishes, "retention", "a lot", "from 80 to 97");
        refused(wishes, "newADay", "-1", "from 0 to 500");
        refused(wishes, "reviewsADay", "99999", "from 0 to 9999");
        refused(wishes, "timeZone", "Mars/Olympus", "Choose one of the time zones");
    }

    @Test
    void a_code_takes_everything_to_another_device_once() {
        String code = collect(student);
        grade(student, code, "easy");
        student.begin(code, "Kim");
        String transfer = newCode(student);
        assertThat(transfer).matches("[B-DF-HJ-NP-TV-Z2-9]{8}");

        var phone = new Visitor();
        Document typed = Jsoup.parse(
                enter(phone, "WRONGONE").then().statusCode(422).extract().asString());
        assertThat(typed.select("#code").val()).isEqualTo("WRONGONE");
        enter(phone, transfer.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + " " + transfer.substring(4))
                .then()
                .statusCode(303);
        Document moved = phone.page("/me?news=moved");
        assertThat(moved.select("h1").text()).isEqualTo("Kim: my page");
        assertThat(moved.select(".cards .meta").text()).isEqualTo("8 new · 9 cards in all");
        grade(phone, code, "easy");
        assertThat(student.page("/me").select(".cards .meta").text()).isEqualTo("7 new · 9 cards in all");
        assertThat(student.page("/me").select(".code-card")).isEmpty();
        enter(new Visitor(), transfer).then().statusCode(422);
    }

    @Test
    void what_both_devices_did_is_joined() {
        String code = collect(student);
        grade(student, code, "again");
        var phone = new Visitor();
        collect(phone, code);
        grade(phone, code, "easy");
        String other = collect(phone);
        phone.begin(other, "Kim on the phone");
        enter(phone, newCode(student)).then().statusCode(303);
        for (Visitor device : new Visitor[] {student, phone}) {
            Document page = device.page("/me");
            // The card that was answered on both: learning on one, easy on the other, so it is out of the steps.
            assertThat(page.select(".cards .meta").eachText())
                    .containsExactly("8 new · 9 cards in all", "9 new · 9 cards in all");
            assertThat(page.select("section:has(#scores) td.number").text()).isEqualTo("0 of 9 answered");
            assertThat(page.select("h1").text()).isEqualTo("Kim on the phone: my page");
        }
    }

    @Test
    void the_own_code_on_the_own_device_does_no_harm() {
        collect(student);
        enter(student, newCode(student)).then().statusCode(303);
        assertThat(student.page("/me").select(".cards .meta").text()).isEqualTo("9 new · 9 cards in all");
    }

    @Test
    void too_many_wrong_codes_have_to_wait() {
        for (int i = 0; i < CodeTries.ALLOWED; i++) {
            tries.wrong("127.0.0.1");
        }
        try {
            Response refused = enter(new Visitor(), "BCDFGHJK");
            refused.then().statusCode(429);
            assertThat(Jsoup.parse(refused.asString()).select("#code-error").text())
                    .contains("Wait a minute");
        } finally {
            tries.right("127.0.0.1");
        }
    }

    @Test
    void everything_is_deleted_after_it_was_confirmed() {
        String code = collect(student);
        grade(student, code, "good");
        String attempt = student.begin(code, "Kim");
        answerAll(attempt, 9);
        student.page("/me");
        student.post("/me/code", Map.of()).then().statusCode(303);
        Document confirm = student.page("/me/forget");
        assertThat(confirm.select("main li")).hasSize(3);
        student.post("/me/forget", Map.of()).then().statusCode(303);
        assertThat(student.page("/me?news=forgotten").text()).contains("is deleted", "Nothing is kept");
        student.get(attempt).then().statusCode(404);
        assertThat(Visitor.teacher().page("/teach/decks/" + code + "/results").text())
                .doesNotContain("Kim");
        assertThat(student.page("/decks/" + code + "/cards").select("button").text())
                .contains("Start");
    }

    private void refused(Map<String, String> wishes, String field, String value, String advice) {
        var wrong = new HashMap<>(wishes);
        wrong.put(field, value);
        Response response = student.post("/me/settings", wrong);
        response.then().statusCode(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select(".error").text()).contains(advice);
        String kept = field.equals("timeZone")
                ? page.select("option[selected]").text()
                : page.select("#" + field).val();
        assertThat(kept).isEqualTo(value);
    }

    private void answerAll(String attempt, int upTo) {
        for (int number = 1; number <= upTo; number++) {
            Document page = student.page(attempt);
            var option = page.selectFirst(".option input");
            String answer =
                    option != null ? option.val() : page.selectFirst(".verdicts") != null ? "SUPPORTS" : "Peter Aske";
            student.post(attempt, Map.of("number", number, "answer", answer));
        }
    }

    private static String newCode(Visitor device) {
        device.page("/me");
        device.post("/me/code", Map.of()).then().statusCode(303);
        return device.page("/me").select(".code-card strong").text();
    }

    private static Response enter(Visitor device, String code) {
        device.page("/me");
        return device.post("/me/transfer", Map.of("code", code));
    }

    private static String collect(Visitor device) {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        collect(device, code);
        return code;
    }

    private static void collect(Visitor device, String code) {
        device.page("/decks/" + code + "/cards");
        device.post("/decks/" + code + "/cards", Map.of("zone", "Europe/Oslo"))
                .then()
                .statusCode(303);
    }

    private static void grade(Visitor device, String code, String grade) {
        Document front = device.page("/decks/" + code + "/cards/next");
        var form = front.expectFirst(".flip");
        String turn = form.expectFirst("[name=turn]").val();
        device.post(form.attr("action"), Map.of("turn", turn, "action", "flip"));
        device.post(form.attr("action"), Map.of("turn", turn, "action", grade))
                .then()
                .statusCode(303);
    }
}
