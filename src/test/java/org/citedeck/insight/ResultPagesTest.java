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
    void scores_of_a_deck_are_a_table() {
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
        student.begin(code, "  ");

        var rows = teacher.page(results).select("tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text()).startsWith("Without a name").contains("0 of 9");
        assertThat(rows.get(1).text()).startsWith("Kim <b>").contains("2 of 9");
        new Visitor().get(results).then().statusCode(302);
    }
}
