package org.citedeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Samples;
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
}
