package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartPagesTest {

    private final Visitor student = new Visitor();
    private Visitor teacher = new Visitor();
    private String code = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        code = teacher.openDeckOf(Samples.freshFerry());
    }

    @Test
    void a_deck_before_its_time_says_when_it_opens() {
        Settings.save(teacher, code, "opens", "2031-05-05T08:30", "timeZone", "America/New_York");
        Document page = student.page("/decks/" + code);
        assertThat(page.select(".notice").text()).contains("Not open yet", "Monday, 5 May 2031, 08:30 (New York time)");
        assertThat(page.select("form[action$=attempts]")).isEmpty();
        // A form that was loaded while another deck was open carries a token as well.
        student.page("/decks/" + teacher.openDeckOf(Samples.freshFerry()));
        assertThat(student.post("/decks/" + code + "/attempts", Map.of("nickname", "Kim"))
                        .header("Location"))
                .endsWith("/decks/" + code);
        assertThat(teacher.page("/teach/decks/" + code + "/settings")
                        .select(".life .badge")
                        .text())
                .isEqualTo("Opens 5 May 2031, 08:30");
    }

    @Test
    void the_same_device_goes_on_with_its_attempt() {
        String attempt = student.begin(code, "Kim");
        student.page(attempt);
        Document page = student.page("/decks/" + code);
        assertThat(page.select(".onward a").attr("href")).isEqualTo(attempt);
        // A form that was loaded before leads to the same attempt, too.
        assertThat(student.begin(code, "")).isEqualTo(attempt);
        assertThat(student.begin(code, "kim")).isEqualTo(attempt);
    }

    @Test
    void another_name_on_the_same_device_is_somebody_else() {
        String kims = student.begin(code, "Kim");
        String alexs = student.begin(code, "Alex");
        assertThat(alexs).isNotEqualTo(kims);
        assertThat(student.begin(code, "")).isEqualTo(alexs);

        student.page("/decks/" + code);
        student.post("/decks/" + code + "/somebody-else", Map.of()).then().statusCode(303);
        assertThat(student.page("/decks/" + code).select("#nickname").val()).isEmpty();
        assertThat(student.begin(code, "")).isNotIn(kims, alexs);
    }

    @Test
    void attempts_are_counted_for_each_participant() {
        Settings.save(teacher, code, "attemptsAllowed", "2", "itemsAsked", "1");
        assertThat(student.page("/decks/" + code).select(".terms").text()).contains("Attempt 1 of 2.");
        String first = student.begin(code, "Kim");
        finish(first);
        assertThat(student.page(first).select(".onward").text()).contains("Once more");
        assertThat(student.page("/decks/" + code).select(".terms").text()).contains("Attempt 2 of 2.");
        String second = student.begin(code, "Kim");
        assertThat(second).isNotEqualTo(first);
        finish(second);
        assertThat(student.page(second).select(".onward").text()).doesNotContain("Once more");
        Document page = student.page("/decks/" + code);
        assertThat(page.select(".notice").text()).contains("You have used your 2 attempts.");
        assertThat(page.select("ol a").eachAttr("href")).containsExactly(first, second);
        assertThat(student.post("/decks/" + code + "/attempts", Map.of("nickname", "Kim"))
                        .header("Location"))
                .endsWith("/decks/" + code);
        assertThat(new Visitor().page("/decks/" + code).select("form[action$=attempts]"))
                .hasSize(1);
    }

    @Test
    void two_clicks_on_start_begin_one_attempt() {
        student.page("/decks/" + code);
        List<String> begun = IntStream.range(0, 6)
                .parallel()
                .mapToObj(click -> student.post("/decks/" + code + "/attempts", Map.of("nickname", "Kim")))
                .map(response -> response.header("Location"))
                .distinct()
                .toList();
        assertThat(begun).hasSize(1);
        assertThat(teacher.page("/teach/decks/" + code + "/results").select(".grid-table tbody tr"))
                .hasSize(1);
    }

    @Test
    void an_attempt_keeps_the_settings_it_began_with() {
        Settings.save(teacher, code, "itemsAsked", "2", "certaintyAsked", "true");
        String attempt = student.begin(code, "Kim");
        Settings.save(teacher, code, "itemsAsked", "5", "mode", "TEST", "passPercent", "90");
        Document page = student.page(attempt);
        assertThat(page.select(".progress-line").text()).isEqualTo("Item 1 of 2");
        assertThat(page.select(".certainty")).hasSize(1);
        student.post(
                        attempt,
                        Map.of(
                                "number",
                                1,
                                "answer",
                                page.select(".option input").get(0).val(),
                                "certainty",
                                "SURE"))
                .then()
                .statusCode(303);
        assertThat(student.page(attempt + "/1").select(".verdict")).hasSize(1);
    }

    @Test
    void the_student_chooses_the_mode_where_the_teacher_leaves_it_open() {
        Settings.save(teacher, code, "mode", "STUDENTS");
        Document page = student.page("/decks/" + code);
        assertThat(page.select("[name=mode]").eachAttr("value")).containsExactly("PRACTICE", "FACT_CHECK", "SURVIVAL");
        assertThat(page.select("[name=mode][checked]").val()).isEqualTo("PRACTICE");
        assertThat(page.select(".modes").text()).contains("4 claims");
        assertThat(student.page(begin("FACT_CHECK")).select(".progress-line").text())
                .isEqualTo("Item 1 of 4");
        // It keeps the mode it began with, whatever is chosen when going on.
        assertThat(student.page(begin("SURVIVAL")).select(".progress-line").text())
                .isEqualTo("Item 1 of 4");
        Settings.save(teacher, code, "mode", "STUDENTS", "askClaims", null);
        assertThat(new Visitor().page("/decks/" + code).select("[name=mode]").eachAttr("value"))
                .containsExactly("PRACTICE", "SURVIVAL");
        for (String none : List.of("TEST", "FACT_CHECK", "nonsense")) {
            var other = new Visitor();
            other.page("/decks/" + code);
            String begun = other.post("/decks/" + code + "/attempts", Map.of("mode", none))
                    .header("Location");
            String attempt = begun.substring(begun.indexOf("/attempts/"));
            String value = other.page(attempt).select(".option input").get(0).val();
            other.post(attempt, Map.of("number", 1, "answer", value));
            assertThat(other.page(attempt + "/1").select(".verdict")).hasSize(1);
            assertThat(other.page(attempt + "/1").text()).doesNotContain("comes again");
        }
    }

    @Test
    void what_the_teacher_chose_is_not_to_be_chosen() {
        Settings.save(teacher, code, "mode", "TEST");
        assertThat(student.page("/decks/" + code).select("[name=mode]")).isEmpty();
        String attempt = begin("PRACTICE");
        String value = student.page(attempt).select(".option input").get(0).val();
        student.post(attempt, Map.of("number", 1, "answer", value));
        student.get(attempt + "/1").then().statusCode(303);
    }

    private String begin(String mode) {
        student.page("/decks/" + code);
        String location = student.post("/decks/" + code + "/attempts", Map.of("nickname", "Kim", "mode", mode))
                .header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    @Test
    void items_are_drawn_as_the_settings_say() {
        Settings.save(teacher, code, "itemsAsked", "3", "askClaims", null);
        String inOrder =
                new Visitor().page(new Visitor().begin(code, "")).select("h1").text();
        assertThat(inOrder).isEqualTo("Who or what bought the old ferry for one crown?");
        Settings.save(teacher, code, "itemsAsked", "1", "order", "shuffled");
        long first = IntStream.range(0, 20)
                .mapToObj(i -> new Visitor()
                        .page(new Visitor().begin(code, ""))
                        .select("h1")
                        .text())
                .distinct()
                .count();
        assertThat(first).isGreaterThan(2);
    }

    @Test
    void an_answer_after_the_end_is_not_taken() {
        String attempt = student.begin(code, "Kim");
        Document question = student.page(attempt);
        String right = question.select(".option").stream()
                .filter(option -> option.text().equals("Nora Lindqvist"))
                .findFirst()
                .orElseThrow()
                .expectFirst("input")
                .val();
        student.post(attempt, Map.of("number", 1, "answer", right)).then().statusCode(303);
        String past = LocalDateTime.now(ZoneOffset.UTC)
                .minusMinutes(1)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
        Settings.save(teacher, code, "closes", past, "timeZone", "Africa/Abidjan");

        Response late = student.post(attempt, Map.of("number", 2, "answer", "REFUTES"));

        late.then().statusCode(303);
        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("1 of 9 right");
        assertThat(score.select(".standfirst").text()).contains("closed after 1 of your 9 answers");
        // What was not answered is not told either: the deck may be opened again.
        assertThat(score.select("mark.cited")).hasSize(1);
        assertThat(score.text()).doesNotContain("Peter Aske painted", "Harald Bruun repaired");
    }

    @Test
    void names_can_be_left_out() {
        Settings.save(teacher, code, "namesShown", null);
        assertThat(student.page("/decks/" + code).select("#nickname")).isEmpty();
        student.begin(code, "Kim");
        assertThat(teacher.page("/teach/decks/" + code + "/results")
                        .select(".grid-table tbody th")
                        .text())
                .doesNotContain("Kim");
    }

    private void finish(String attempt) {
        String answer = student.page(attempt).select(".option input").get(0).val();
        student.post(attempt, Map.of("number", 1, "answer", answer)).then().statusCode(303);
    }
}
