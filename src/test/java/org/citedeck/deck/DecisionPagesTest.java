package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionPagesTest {

    private Visitor teacher = new Visitor();
    private String desk = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        desk = "/teach/decks/" + teacher.deckOf(Samples.freshFerry());
    }

    @Test
    void a_rejection_keeps_its_reason() {
        decide(2, Map.of("reason", "VAGUE"));
        var item = items().get(2);
        assertThat(item.select(".badge").text()).isEqualTo("Rejected");
        assertThat(item.text()).contains("Why: Vague, or does not stand alone");
        decide(2, Map.of("decision", "approve"));
        assertThat(items().get(2).text()).doesNotContain("Why:");
    }

    @Test
    void a_decision_by_script_gives_back_the_item_and_the_counts() {
        String code = code(1);
        teacher.page(desk);
        Response part = teacher.postByScript(desk + "/items/" + code + "/status", Map.of("decision", "approve"));
        part.then().statusCode(200);
        Document fragment = Jsoup.parseBodyFragment(part.asString());
        assertThat(fragment.select("li[id^=item-]").eachAttr("id")).containsExactly("item-" + code);
        assertThat(fragment.select("#standing .publish p").text()).isEqualTo("1 approved · 8 to decide · 0 rejected");
        assertThat(fragment.select("#undo").text()).startsWith("Undo: approve “");
        assertThat(fragment.select("html > head title, main")).isEmpty();
        // The forms of the fragment can be sent as they are.
        assertThat(fragment.select(".decide input[name=csrf-token]").val()).isNotEmpty();
    }

    @Test
    void steps_are_undone_from_the_last_to_the_first_also_after_a_reload() {
        decide(0, Map.of("decision", "approve"));
        decide(0, Map.of("reason", "OBVIOUS"));
        decide(1, Map.of("decision", "reject"));
        assertThat(counts()).isEqualTo("0 approved · 7 to decide · 2 rejected");
        undo();
        assertThat(counts()).isEqualTo("0 approved · 8 to decide · 1 rejected");
        Visitor later = Visitor.teacher();
        Document page = later.page(desk);
        assertThat(page.select("#undo").text()).startsWith("Undo: reject “Who or what bought");
        later.post(desk + "/undo", Map.of()).then().statusCode(303);
        assertThat(counts()).isEqualTo("1 approved · 8 to decide · 0 rejected");
        undo();
        Document untouched = teacher.page(desk);
        assertThat(untouched.select(".publish p").text()).isEqualTo("0 approved · 9 to decide · 0 rejected");
        assertThat(untouched.select("#undo").hasAttr("disabled")).isTrue();
        undo();
        assertThat(counts()).isEqualTo("0 approved · 9 to decide · 0 rejected");
    }

    @Test
    void all_above_a_score_are_approved_together_and_undone_together() {
        decide(0, Map.of("decision", "reject"));
        Document page = teacher.page(desk);
        assertThat(page.select("#least option").eachText()).contains("85 or more (2)");
        teacher.post(desk + "/approve", Map.of("least", 85)).then().statusCode(303);
        assertThat(counts()).isEqualTo("2 approved · 6 to decide · 1 rejected");
        undo();
        assertThat(counts()).isEqualTo("0 approved · 8 to decide · 1 rejected");
        Response none = teacher.post(desk + "/approve", Map.of("least", 99));
        none.then().statusCode(422);
        assertThat(Jsoup.parse(none.asString()).select(".error").text()).contains("Choose a lower one");
    }

    @Test
    void items_move_up_and_down_and_onto_each_other() {
        List<String> before = codes();
        move(1, Map.of("to", "up"));
        assertThat(codes()).startsWith(before.get(1), before.get(0), before.get(2));
        move(0, Map.of("to", "up"));
        assertThat(codes()).startsWith(before.get(1), before.get(0), before.get(2));
        move(0, Map.of("onto", before.get(3)));
        assertThat(codes()).startsWith(before.get(0), before.get(2), before.get(3), before.get(1));
        undo();
        undo();
        assertThat(codes()).isEqualTo(before);
    }

    @Test
    void students_are_asked_in_the_order_of_the_desk() {
        String second = items().get(1).select(".prompt").text();
        move(1, Map.of("to", "up"));
        teacher.post(desk + "/publish", Map.of("best", 10)).then().statusCode(303);
        Visitor student = new Visitor();
        String attempt = student.begin(desk.substring(desk.lastIndexOf('/') + 1), "Kim");
        assertThat(student.page(attempt).select(".prompt").text()).endsWith(second);
    }

    @Test
    void decisions_are_a_table_with_tabs_for_those_who_train_the_ranking() {
        decide(0, Map.of("decision", "approve"));
        decide(1, Map.of("reason", "NOT_WORTH_ASKING"));
        decide(2, Map.of("decision", "reject"));
        teacher.post(desk + "/approve", Map.of("least", 70)).then().statusCode(303);
        Response table = teacher.get(desk + "/decisions.tsv");
        table.then().statusCode(200);
        assertThat(table.contentType()).isEqualTo("text/tab-separated-values; charset=UTF-8");
        List<String[]> rows =
                table.asString().lines().map(line -> line.split("\t", -1)).toList();
        assertThat(rows).as("bulk decisions are no verdicts on single items").hasSize(4);
        assertThat(rows.get(0)).startsWith("round", "article", "rule", "rank", "prompt");
        assertThat(rows.get(1)).hasSize(9).contains("first-name", "1", "Nora Lindqvist", "ok", "0.9");
        assertThat(rows.get(2)).contains("another-name/REFUTES", "2", "REFUTES", "10");
        assertThat(rows.get(3)).contains("3", "rejected");
        assertThat(rows.get(3)[8]).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void nobody_else_decides() {
        String address = desk + "/items/" + code(0) + "/status";
        new Visitor().get(desk + "/decisions.tsv").then().statusCode(302);
        Visitor stranger = new Visitor();
        stranger.get("/");
        stranger.post(address, Map.of("decision", "approve")).then().statusCode(302);
        OtherTeacher.signIn().allAreHidden(desk, code(0));
        assertThat(counts()).isEqualTo("0 approved · 9 to decide · 0 rejected");
    }

    private void decide(int index, Map<String, String> fields) {
        String code = code(index);
        teacher.post(desk + "/items/" + code + "/status", fields).then().statusCode(303);
    }

    private void move(int index, Map<String, String> fields) {
        String code = code(index);
        teacher.post(desk + "/items/" + code + "/move", fields).then().statusCode(303);
    }

    private void undo() {
        teacher.post(desk + "/undo", Map.of()).then().statusCode(303);
    }

    private String counts() {
        return teacher.page(desk).select(".publish p").text();
    }

    private org.jsoup.select.Elements items() {
        return teacher.page(desk).select(".desk > li");
    }

    private String code(int index) {
        return codes().get(index);
    }

    private List<String> codes() {
        return items().eachAttr("id").stream()
                .map(id -> id.substring("item-".length()))
                .toList();
    }
}
