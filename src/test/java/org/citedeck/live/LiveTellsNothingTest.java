package org.citedeck.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a curious student can fetch in a live round before the teacher tells the answer: nothing of it. */
@QuarkusTest
class LiveTellsNothingTest {

    private static final String EXPLANATION = "The log book says so on its last page.";
    private static final List<String> SENTENCES = List.of(
            "Nora Lindqvist bought the old ferry for one crown.",
            "She had waited for it since spring.",
            "Peter Aske painted the hull blue in 1998.",
            "Harald Bruun repaired the engine at night.",
            "Sigrid Moen sold the first ticket on Sunday.");

    @TestHTTPResource("/")
    URI home = URI.create("/");

    private final Lesson lesson = new Lesson();
    private final Visitor kim = new Visitor();
    private final Visitor ola = new Visitor();
    private String attempt = "";

    @BeforeEach
    void two_students() {
        lesson.open();
        explain();
        for (Visitor student : List.of(kim, ola)) {
            tellsNothing(student.get(lesson.page()));
            tellsNothing(student.post(lesson.page() + "/students", Map.of("nickname", "Somebody")));
        }
        attempt = kim.page("/decks/" + lesson.deck)
                .expectFirst(".onward a[href^=/attempts/]")
                .attr("href");
    }

    @Test
    void nothing_is_told_before_the_teacher_tells_it() throws Exception {
        try (var listener = new Listener(home, lesson.round, kim)) {
            assertThat(listener.response.headers().map().toString()).doesNotContain("Lindqvist", "ferry");
            assertThat(listener.next()).isEqualTo("data:0");
            assertThat(everything(0)).allSatisfy(LiveTellsNothingTest::tellsNothing);
            for (int number = 1; number <= Lesson.ITEMS; number++) {
                lesson.step();
                assertThat(everything(number)).as("asked").allSatisfy(LiveTellsNothingTest::tellsNothing);
                lesson.answer(kim, 0, "nobody").then().statusCode(303);
                assertThat(everything(number)).as("answered").allSatisfy(LiveTellsNothingTest::tellsNothing);
                tellsNothing(kim.data("/me/data/citedeck.json").asString(), "");
                lesson.step();
                Document told = kim.page(lesson.page());
                assertThat(told.select("mark.cited")).hasSize(1);
                assertThat(told.select(".explanation").text()).isEqualTo(EXPLANATION);
            }
            for (String line = listener.next(); !line.equals("data:" + 2 * Lesson.ITEMS); line = listener.next()) {
                assertThat(line).matches("data:\\d+");
            }
        }
    }

    /** Nor does the projector, which students see as well. */
    @Test
    void the_projector_tells_nothing_before() {
        for (int number = 1; number <= Lesson.ITEMS; number++) {
            lesson.step();
            Response projected = lesson.teacher.get(lesson.projector());
            Document page = Jsoup.parse(projected.asString());
            page.select(".projected").remove();
            tellsNothing(projected.asString(), "");
            tellsNothing(page);
            lesson.step();
        }
    }

    @Test
    void a_right_answer_is_taken_like_a_wrong_one() {
        for (int number = 1; number <= Lesson.ITEMS; number++) {
            lesson.step();
            List<Visitor> students = List.of(kim, ola);
            Set<String> taken = new HashSet<>();
            Set<String> shown = new HashSet<>();
            for (int choice = 0; choice < students.size(); choice++) {
                Visitor student = students.get(choice);
                Map<String, String> form = lesson.form(student, choice, choice == 0 ? "Nora Lindqvist" : "nobody");
                Response reply = student.postByScript(lesson.page(), form);
                taken.add(reply.statusCode() + reply.asString());
                shown.add(student.page(lesson.page()).html().replaceAll("\\s+", " "));
            }
            assertThat(taken).hasSize(1);
            assertThat(shown).hasSize(1);
            lesson.step();
        }
    }

    @Test
    void the_order_of_choices_is_another_in_another_round() {
        List<List<String>> orders = new ArrayList<>();
        String round = lesson.round;
        for (int i = 0; i < 6; i++) {
            String projector = "/teach/live/" + round;
            lesson.teacher.page(projector);
            lesson.teacher.post(projector + "/step", Map.of("seen", "0"));
            orders.add(lesson.teacher.page(projector).select(".projected li").eachText());
            lesson.teacher.post(projector + "/end", Map.of("seen", "1"));
            round = lesson.begin();
        }
        assertThat(new HashSet<>(orders)).hasSizeGreaterThan(1);
        assertThat(orders).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(orders.get(0)));
    }

    /** All that a student can ask for while something is asked. */
    private List<Response> everything(int number) {
        List<Response> seen = new ArrayList<>();
        String step = Integer.toString(2 * number - 1);
        seen.add(kim.get(lesson.page()));
        seen.add(kim.getByScript(lesson.page()));
        seen.add(ola.get(lesson.page()));
        seen.add(new Visitor().get(lesson.page()));
        seen.add(kim.get("/live?code=" + lesson.round));
        seen.add(kim.get("/join?code=" + lesson.round));
        seen.add(kim.get(lesson.page() + "/steps/now"));
        seen.add(ola.post(lesson.page(), Map.of("step", step)));
        seen.add(ola.post(lesson.page(), Map.of("step", step, "answer", " ")));
        seen.add(ola.post(lesson.page(), Map.of("step", "99", "answer", "nobody")));
        seen.add(ola.postByScript(lesson.page(), Map.of("step", step, "answer", "")));
        seen.add(kim.get(attempt));
        for (int one = Math.max(1, number); one <= Lesson.ITEMS; one++) {
            seen.add(kim.get(attempt + "/" + one));
            seen.add(kim.post(attempt + "/" + one + "/objection", Map.of("kind", "challenge")));
            seen.add(kim.post(attempt, Map.of("number", one, "answer", "nobody")));
            seen.add(kim.postForData(attempt + "/kept", Map.of("number", one, "answer", "nobody")));
        }
        seen.add(kim.get(attempt + "/article"));
        seen.add(kim.data(attempt + "/offline"));
        seen.add(kim.post(attempt + "/cards", Map.of()));
        seen.add(kim.get("/me"));
        seen.add(kim.get("/me/data"));
        return seen;
    }

    private static void tellsNothing(Response response) {
        tellsNothing(response.asString(), response.headers().toString());
        tellsNothing(Jsoup.parse(response.asString()));
    }

    private static void tellsNothing(String body, String headers) {
        assertThat(body + headers).doesNotContain(SENTENCES).doesNotContain(EXPLANATION);
    }

    /** But for what is asked, and the choices. */
    private static void tellsNothing(Document page) {
        page.select(".option, .prompt, input[type=hidden]").remove();
        assertThat(page.html())
                .doesNotContain("Lindqvist", "Aske", "Bruun", "Moen", "1998")
                .doesNotContain("blockquote", "<mark", "verdict ", "Not right", "correct")
                .doesNotContain("first-name", "another-name", "year\"");
    }

    private void explain() {
        String desk = "/teach/decks/" + lesson.deck;
        for (Element item : lesson.teacher.page(desk).select(".desk > li")) {
            String address = desk + "/items/" + item.id().substring("item-".length());
            var fields = new HashMap<String, String>();
            ((FormElement) lesson.teacher.page(address).expectFirst("form.wording"))
                    .formData()
                    .forEach(field -> fields.put(field.key(), field.value()));
            fields.remove("csrf-token");
            fields.put("explanation", EXPLANATION);
            lesson.teacher.post(address, fields).then().statusCode(303);
        }
    }
}
