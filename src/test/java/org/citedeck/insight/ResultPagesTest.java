package org.citedeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultPagesTest {

    @Test
    void who_has_begun_is_in_the_grid_and_figures_wait_for_who_finishes() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.openDeckOf(Samples.freshFerry());
        String results = "/teach/decks/" + code + "/results";
        assertThat(teacher.page(results).text()).contains("Nobody has begun yet");

        Visitor student = new Visitor();
        String attempt = student.begin(code, "Kim <b>");
        student.page(attempt);
        String wrong = student.page(attempt).select(".option input").attr("value");
        student.post(attempt, Map.of("number", 1, "answer", wrong)).then().statusCode(303);
        student.page(attempt);
        student.post(attempt, Map.of("number", 2, "answer", "REFUTES")).then().statusCode(303);
        new Visitor().begin(code, "  ");

        var page = teacher.page(results);
        var rows = page.select(".grid-table tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text()).startsWith("Kim <b>").contains("✓right").contains("of 9");
        assertThat(rows.get(1).text())
                .startsWith("Without a name")
                .contains("·open")
                .contains("0 of 9");
        assertThat(page.select(".tiles").text()).contains("0 of 2 begun", "nobody has finished");
        assertThat(page.select(".items tbody tr").get(0).text()).contains("– nobody has finished");
    }

    @Test
    void a_deck_with_feedback_at_the_end_is_marked_and_says_what_its_attempts_mean() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.openDeckOf(Samples.freshFerry());
        String results = "/teach/decks/" + code + "/results";
        new Visitor().begin(code, "Kim");
        assertThat(teacher.page(results).select(".badge, .notice")).isEmpty();

        Settings.save(teacher, code, "mode", "TEST");
        new Visitor().begin(code, "Jo");
        var page = teacher.page(results);
        assertThat(page.select(".heading-row .badge").text()).isEqualTo("Feedback at the end");
        assertThat(page.select(".notice").text())
                .contains("Nobody learns whether an answer was right before the last one is in")
                .contains("A first attempt shows what a student knew unaided")
                .contains("no figure counts it")
                .contains("1 attempt here began while the deck still told after each answer.");
        assertThat(teacher.page(results + "/article")
                        .select(".heading-row .badge")
                        .text())
                .isEqualTo("Feedback at the end");

        Settings.save(teacher, code, "mode", "PRACTICE");
        page = teacher.page(results);
        assertThat(page.select(".badge")).isEmpty();
        assertThat(page.select(".notice").text())
                .isEqualTo("1 attempt here began while the deck gave feedback only at the end.");
    }
}
