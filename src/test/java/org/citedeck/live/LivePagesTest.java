package org.citedeck.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestClock;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A live round from the projector to the last screen. */
@QuarkusTest
class LivePagesTest {

    @Inject
    TestClock clock;

    @Inject
    EndSilentRounds endSilentRounds;

    private final Lesson lesson = new Lesson();

    @BeforeEach
    void a_lesson() {
        lesson.open();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void everybody_sees_the_same_item_and_its_answer_when_the_teacher_tells_it() {
        Visitor kim = lesson.join("Kim");
        Visitor ola = lesson.join("Ola");
        assertThat(kim.page(lesson.page()).select("h1").text()).isEqualTo("You are in, Kim");
        assertThat(projected().select("#counts").text()).isEqualTo("2 joined");
        lesson.step();
        Document asked = kim.page(lesson.page());
        assertThat(asked.select(".progress-line").text()).isEqualTo("Item 1 of " + Lesson.ITEMS);
        assertThat(asked.select(".option").eachText())
                .hasSizeGreaterThan(2)
                .isEqualTo(ola.page(lesson.page()).select(".option").eachText())
                .isEqualTo(projected().select(".projected li").eachText());
        assertThat(asked.select(".prompt").text())
                .isEqualTo(projected().select(".prompt").text());
        lesson.answer(kim, 0, "").then().statusCode(303);
        assertThat(kim.page(lesson.page()).select("[role=status]").text()).startsWith("Your answer is in.");
        assertThat(projected().select("#counts").text()).isEqualTo("1 of 2 answered");
        lesson.answer(ola, 1, "").then().statusCode(303);
        lesson.step();
        Document told = projected();
        assertThat(told.select(".bars .figures strong").eachText()).containsExactly("1", "1", "0", "0");
        assertThat(told.select(".bars .right")).hasSize(1);
        assertThat(told.select("mark.cited")).hasSize(1);
        String right =
                told.select(".bars .right .words").text().replace("✓Right:", "").strip();
        for (Visitor student : List.of(kim, ola)) {
            Document seen = student.page(lesson.page());
            String own = seen.select(".answers dd").get(0).text();
            assertThat(seen.select(".verdict").text()).isEqualTo(own.equals(right) ? "Right" : "Not right");
            assertThat(seen.select(".answers").text()).contains(right);
            assertThat(seen.select("mark.cited").text())
                    .isEqualTo(told.select("mark.cited").text());
        }
    }

    @Test
    void a_round_of_all_items_ends_with_scores() {
        Visitor kim = lesson.join("Kim");
        for (int number = 1; number <= Lesson.ITEMS; number++) {
            lesson.step();
            lesson.answer(kim, 0, "nobody").then().statusCode(303);
            lesson.step();
            assertThat(kim.page(lesson.page()).select(".progress-line").text())
                    .isEqualTo("Item " + number + " of " + Lesson.ITEMS);
            assertThat(kim.page(lesson.page()).select("mark.cited")).hasSize(1);
        }
        assertThat(projected().select("#onward").text()).isEqualTo("End the round");
        lesson.step();
        assertThat(projected().select("h1").text()).isEqualTo("The round is over");
        String score =
                kim.page(lesson.page()).expectFirst("a[href^=/attempts/]").attr("href");
        assertThat(kim.page(score).select(".review > li")).hasSize(Lesson.ITEMS);
        assertThat(lesson.teacher
                        .page("/teach/decks/" + lesson.deck + "/results")
                        .select(".grid-table tbody th")
                        .text())
                .isEqualTo("Kim");
        assertThat(lesson.teacher
                        .get("/teach/decks/" + lesson.deck + "/results/gradebook.csv")
                        .asString())
                .contains(",Live,")
                .doesNotContain(",Practice,");
        // the next round is another one
        assertThat(lesson.begin()).isNotEqualTo(lesson.round);
    }

    @Test
    void a_typed_answer_is_told_with_how_many_gave_it() {
        List<Visitor> students = IntStream.range(0, 4)
                .mapToObj(number -> lesson.join("Student " + number))
                .toList();
        Visitor first = students.get(0);
        lesson.step();
        while (first.page(lesson.page()).select("#answer").isEmpty()) {
            lesson.step();
            lesson.step();
        }
        List<String> words = List.of("Zebedee", "Zebedee", "Quentin", "Zebedee");
        for (int number = 0; number < 4; number++) {
            lesson.answer(students.get(number), 0, words.get(number)).then().statusCode(303);
        }
        assertThat(projected().html()).doesNotContain("Zebedee", "Quentin");
        lesson.step();
        assertThat(projected().select(".bars .words").eachText().subList(1, 3))
                .containsExactly("Zebedee", "Something else");
        assertThat(projected().select(".bars strong").eachText()).containsExactly("0", "3", "1");
        assertThat(projected().html()).as("one alone is not shown").doesNotContain("Quentin");
    }

    @Test
    void an_answer_counts_once_however_often_it_is_sent() {
        Visitor kim = lesson.join("Kim");
        lesson.step();
        Map<String, String> form = lesson.form(kim, 0, "");
        List<Response> replies = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> kim.post(lesson.page(), form))
                .toList();
        assertThat(replies).allSatisfy(reply -> reply.then().statusCode(303));
        form.put("ticket", "another page");
        kim.postByScript(lesson.page(), form).then().statusCode(200);
        assertThat(projected().select("#counts").text()).isEqualTo("1 of 1 answered");
    }

    @Test
    void an_answer_that_comes_after_the_teacher_has_gone_on_is_not_taken() {
        Visitor kim = lesson.join("Kim");
        lesson.step();
        Map<String, String> form = lesson.form(kim, 0, "");
        lesson.step();
        kim.post(lesson.page(), form).then().statusCode(303);
        assertThat(kim.page(lesson.page()).select(".verdict").text()).isEqualTo("You gave no answer");
        lesson.step();
        kim.post(lesson.page(), form).then().statusCode(303);
        assertThat(projected().select("#counts").text()).isEqualTo("0 of 1 answered");
        assertThat(kim.page(lesson.page()).select("#answer-form")).hasSize(1);
    }

    @Test
    void nothing_chosen_is_said_and_asked_again() {
        Visitor kim = lesson.join("Kim");
        lesson.step();
        Map<String, String> form = lesson.form(kim, 0, "");
        form.put("answer", "made up");
        kim.post(lesson.page(), form).then().statusCode(422);
        assertThat(Jsoup.parse(kim.postByScript(lesson.page(), form).asString())
                        .select("[role=alert]")
                        .text())
                .isEqualTo("Choose or write an answer first.");
    }

    @Test
    void two_tabs_of_the_teacher_take_one_step() {
        lesson.join("Kim");
        lesson.step("0");
        lesson.step("0");
        assertThat(projected().select(".progress-line").text()).startsWith("Item 1 of");
        assertThat(projected().select("#onward").text()).isEqualTo("Tell the answer");
        IntStream.range(0, 6).parallel().forEach(i -> lesson.step("1"));
        assertThat(projected().select("#onward").text()).isEqualTo("Next item");
        lesson.teacher
                .post(lesson.projector() + "/end", Map.of("seen", "1"))
                .then()
                .statusCode(303);
        assertThat(projected().select("h1").text())
                .as("an old page ends nothing")
                .isNotEqualTo("The round is over");
        assertThat(lesson.teacher.get(lesson.projector() + "/counts?step=1").header("HX-Refresh"))
                .isEqualTo("true");
        assertThat(lesson.teacher.get(lesson.projector() + "/counts?step=2").header("HX-Refresh"))
                .isNull();
    }

    @Test
    void a_second_click_finds_the_round_begun() {
        Set<String> codes = new HashSet<>();
        IntStream.range(0, 3).forEach(i -> codes.add(lesson.begin()));
        assertThat(codes).containsExactly(lesson.round);
    }

    @Test
    void who_drops_out_comes_back_where_the_class_is() {
        Visitor kim = lesson.join("Kim");
        lesson.step();
        lesson.answer(kim, 0, "");
        lesson.step();
        lesson.step();
        // by the code on the first page, as it is typed
        String typed = lesson.round.toLowerCase(Locale.ROOT);
        assertThat(kim.get("/join?code=" + typed).header("Location")).endsWith(lesson.page());
        assertThat(kim.page(lesson.page()).select(".progress-line").text()).startsWith("Item 2 of");
        assertThat(kim.get("/live/" + typed).header("Location")).endsWith(lesson.page());
        assertThat(kim.get("/live?code=" + typed).header("Location")).endsWith(lesson.page());
        // by the deck
        String attempt = kim.page("/decks/" + lesson.deck)
                .expectFirst(".onward a[href^=/attempts/]")
                .attr("href");
        assertThat(kim.get(attempt).header("Location")).endsWith(lesson.page());
        assertThat(projected().select("#counts").text()).isEqualTo("0 of 1 answered");
    }

    @Test
    void who_joins_twice_has_one_place() {
        Visitor kim = lesson.join("Kim");
        IntStream.range(0, 6).parallel().forEach(i -> kim.post(lesson.page() + "/students", Map.of("nickname", "Kim")));
        assertThat(projected().select("#counts").text()).isEqualTo("1 joined");
    }

    @Test
    void a_round_that_ends_early_lets_students_see_what_they_answered() {
        Visitor kim = lesson.join("Kim");
        lesson.step();
        lesson.answer(kim, 0, "");
        var late = new Visitor();
        late.page(lesson.page());
        lesson.end();
        String score =
                kim.page(lesson.page()).expectFirst("a[href^=/attempts/]").attr("href");
        Document page = kim.page(score);
        assertThat(page.select(".review > li")).hasSize(1);
        assertThat(page.select(".standfirst").text()).contains("You answered 1 of 9 in the live round");
        assertThat(kim.post(score, Map.of("number", 2, "answer", "nobody")).statusCode())
                .as("no answer afterwards")
                .isEqualTo(303);
        assertThat(kim.page(score).select(".review > li")).hasSize(1);
        assertThat(late.page(lesson.page()).select("h1").text()).isEqualTo("This round is over");
        late.post(lesson.page() + "/students", Map.of("nickname", "Late"))
                .then()
                .statusCode(303);
        assertThat(projected().select(".standfirst").text()).startsWith("One student took part.");
    }

    @Test
    void a_round_that_nobody_moves_ends_by_itself() {
        Visitor kim = lesson.join("Kim");
        lesson.step();
        clock.advance(Duration.ofHours(11));
        endSilentRounds.run();
        assertThat(kim.page(lesson.page()).select("#answer-form")).hasSize(1);
        clock.advance(Duration.ofHours(2));
        endSilentRounds.run();
        assertThat(kim.page(lesson.page()).select("h1").text()).isEqualTo("The round is over");
    }

    @Test
    void codes_that_are_nobodys_cannot_be_tried_at_speed() {
        clock.advance(Duration.ofDays(1));
        var guesser = new Visitor();
        int refused = 0;
        for (int i = 0; i < 61 && refused == 0; i++) {
            Response response = guesser.get(i % 2 == 0 ? "/live/BBBB" + (10 + i) : "/live?code=BBBB" + (10 + i));
            refused = response.statusCode() == 404 ? 0 : response.statusCode();
        }
        assertThat(refused).isEqualTo(429);
        assertThat(guesser.get("/join?code=BBBB22").header("Location")).endsWith("/live?code=BBBB22");
        new Visitor().get(lesson.page()).then().statusCode(429);
        clock.advance(Duration.ofHours(12));
        lesson.join("Kim");
    }

    @Test
    void a_place_in_another_round_is_none_in_this_one() {
        Visitor kim = new Lesson().open().join("Kim");
        kim.get(lesson.page() + "/steps/now").then().statusCode(404);
        kim.post(lesson.page(), Map.of("step", 1, "answer", "x")).then().statusCode(404);
        assertThat(kim.page(lesson.page()).select("#answer-form")).isEmpty();
    }

    @Test
    void a_draft_can_be_held_live_before_it_is_published() {
        Visitor teacher = lesson.teacher;
        String code = teacher.deckOf(Samples.freshFerry());
        teacher.page("/teach/decks/" + code + "/live");
        teacher.post("/teach/decks/" + code + "/live", Map.of()).then().statusCode(409);
        assertThat(teacher.page("/teach/decks/" + code + "/live")
                        .select(".panel")
                        .text())
                .contains("Nothing is approved yet");
        String item = teacher.page("/teach/decks/" + code)
                .expectFirst(".desk > li")
                .id()
                .substring("item-".length());
        teacher.post("/teach/decks/" + code + "/items/" + item + "/status", Map.of("decision", "approve"));
        teacher.post("/teach/decks/" + code + "/live", Map.of()).then().statusCode(303);
    }

    private Document projected() {
        return lesson.teacher.page(lesson.projector());
    }
}
