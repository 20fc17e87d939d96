package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a device may take along of an attempt: everything where the teacher allows it, nothing anywhere else. */
@QuarkusTest
class OfflineAttemptTest {

    private Visitor teacher = new Visitor();
    private final Visitor student = new Visitor();
    private String code = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        code = teacher.openDeckOf(Samples.freshFerry());
    }

    @Test
    void unless_the_teacher_allows_it_nothing_is_handed_out() {
        String attempt = student.begin(code, "Kim");
        refusesToTell(student.data(attempt + "/offline"));
        assertThat(student.page(attempt).select("[data-offline]")).isEmpty();
        assertThat(student.page("/decks/" + code).select(".terms").text()).doesNotContain("without network");
    }

    @Test
    void in_a_test_nothing_is_handed_out_even_if_it_is_ticked() {
        Settings.save(teacher, code, "mode", "TEST", "offlineAllowed", "true");
        String attempt = student.begin(code, "Kim");
        refusesToTell(student.data(attempt + "/offline"));
        assertThat(student.page(attempt).select("[data-offline]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACT_CHECK", "SURVIVAL"})
    void nor_in_a_mode_that_asks_on_after_an_answer(String mode) {
        Settings.save(teacher, code, "mode", mode, "offlineAllowed", "true");
        assertThat(student.page("/decks/" + code).select(".terms").text()).doesNotContain("without network");
        String attempt = student.begin(code, "Kim");
        refusesToTell(student.data(attempt + "/offline"));
        assertThat(student.page(attempt).select("[data-offline]")).isEmpty();
    }

    @Test
    void nor_where_the_time_is_limited() {
        Settings.save(teacher, code, "minutes", "20", "offlineAllowed", "true");
        assertThat(student.page("/decks/" + code).select(".terms").text()).doesNotContain("without network");
        String attempt = student.begin(code, "Kim");
        // What an attempt began with stays, whatever is allowed later.
        Settings.save(teacher, code, "offlineAllowed", "true");
        refusesToTell(student.data(attempt + "/offline"));
        assertThat(student.page(attempt).select("[data-offline]")).isEmpty();
    }

    @Test
    void where_students_choose_only_a_practice_is_handed_out() {
        Settings.save(teacher, code, "mode", "STUDENTS", "offlineAllowed", "true");
        assertThat(student.page("/decks/" + code).select(".terms").text())
                .contains("a practice, you can go on without");
        student.data(begun(student, "PRACTICE") + "/offline").then().statusCode(200);
        for (String mode : List.of("FACT_CHECK", "SURVIVAL")) {
            var other = new Visitor();
            String attempt = begun(other, mode);
            refusesToTell(other.data(attempt + "/offline"));
            assertThat(other.page(attempt).select("form.question")).isNotEmpty();
            assertThat(other.page(attempt).select("[data-offline]")).isEmpty();
        }
    }

    private String begun(Visitor visitor, String mode) {
        visitor.page("/decks/" + code);
        Response started = visitor.post("/decks/" + code + "/attempts", Map.of("nickname", "Kim", "mode", mode));
        started.then().statusCode(303);
        String location = started.header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    @Test
    void permission_that_is_taken_back_counts_at_once() {
        Settings.save(teacher, code, "offlineAllowed", "true");
        String attempt = student.begin(code, "Kim");
        student.data(attempt + "/offline").then().statusCode(200);
        Settings.save(teacher, code);
        refusesToTell(student.data(attempt + "/offline"));
    }

    @Test
    void a_closed_deck_and_an_unknown_attempt_hand_out_nothing() {
        Settings.save(teacher, code, "offlineAllowed", "true");
        String attempt = student.begin(code, "Kim");
        Settings.save(teacher, code, "offlineAllowed", "true", "closes", "2020-01-01T10:00");
        refusesToTell(student.data(attempt + "/offline"));
        student.data("/attempts/unknown/offline").then().statusCode(404);
    }

    @Test
    void every_answer_is_told_as_the_server_tells_it() throws IOException {
        Settings.save(teacher, code, "offlineAllowed", "true");
        String attempt = student.begin(code, "Kim");
        assertThat(student.page("/decks/" + code).select(".terms").text()).contains("without network");
        assertThat(student.page(attempt).select("form.question").attr("data-offline"))
                .isEqualTo(attempt + "/offline");
        JsonNode luggage = luggage(attempt);
        assertThat(luggage.path("address").asText()).isEqualTo(attempt);
        assertThat(luggage.path("items")).hasSize(9);
        var typed = new ArrayList<String>();
        for (JsonNode item : luggage.path("items")) {
            Document question = Jsoup.parse(item.path("question").asText());
            assertThat(question.select(".prompt").text())
                    .isEqualTo(student.page(attempt).select(".prompt").text());
            assertThat(question.select("progress").attr("value"))
                    .isEqualTo(student.page(attempt).select("progress").attr("value"));
            assertThat(question.select("mark, blockquote")).isEmpty();
            String answer = answer(question, item.path("told"));
            if (item.has("otherwise")) {
                typed.add(item.path("otherwise").asText());
            }
            String number = item.path("number").asText();
            student.post(attempt, Map.of("number", number, "tried", 0, "answer", answer))
                    .then()
                    .statusCode(303);
            Document here = Jsoup.parse(
                    item.path("told").path(answer.toLowerCase(Locale.ROOT)).asText());
            Document there = student.page(attempt + "/" + number);
            for (String part : List.of(".verdict", ".passage", ".answers dt")) {
                assertThat(here.select(part).text())
                        .as(part)
                        .isNotEmpty()
                        .isEqualTo(there.select(part).text());
            }
        }
        assertThat(typed).isNotEmpty().allSatisfy(page -> {
            assertThat(Jsoup.parse(page).select(".answers dd").get(0).text()).isEqualTo("[[typed]]");
            assertThat(Jsoup.parse(page).select(".verdict").text()).isEqualTo("Compare");
        });
        assertThat(luggage(attempt).path("items")).isEmpty();
    }

    /** Something that can be foreseen: a choice, a verdict, or a right wording. */
    private static String answer(Document question, JsonNode told) {
        if (question.selectFirst("input#answer") != null) {
            return told.fieldNames().next();
        }
        return question.selectFirst(".verdicts") != null
                ? "SUPPORTS"
                : question.select(".option input").get(1).val();
    }

    private JsonNode luggage(String attempt) throws IOException {
        Response answer = student.data(attempt + "/offline");
        answer.then().statusCode(200);
        return new ObjectMapper().readTree(answer.asString());
    }

    @Test
    void what_is_answered_is_not_taken_along() {
        Settings.save(teacher, code, "offlineAllowed", "true");
        String attempt = student.begin(code, "Kim");
        String value = student.page(attempt).select(".option input").get(0).val();
        student.post(attempt, Map.of("number", 1, "tried", 0, "answer", value));
        assertThat(student.data(attempt + "/offline").jsonPath().getList("items.number", Integer.class))
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
    }

    private static void refusesToTell(Response response) {
        response.then().statusCode(404);
        assertThat(response.asString()).doesNotContain("Lindqvist", "Aske", "Bruun", "Moen", "1998", "ferry");
    }
}
