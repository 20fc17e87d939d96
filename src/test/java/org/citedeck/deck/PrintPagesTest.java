package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintPagesTest {

    private Visitor teacher = new Visitor();

    @BeforeEach
    void a_teacher() {
        teacher = Visitor.teacher();
    }

    @Test
    void the_sheet_has_no_key_and_the_other_one_has() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        String print = "/teach/decks/" + code + "/print";
        Document sheet = teacher.page(print);
        assertThat(sheet.select(".sheet-items > li")).hasSize(9);
        assertThat(sheet.expectFirst(".sheet-items > li").select("ul li").eachText())
                .hasSize(4)
                .allMatch(option -> option.matches("[A-D]\\. .+"));
        assertThat(sheet.select(".sheet .line")).isNotEmpty();
        assertThat(sheet.select(".correct, blockquote")).isEmpty();
        assertThat(sheet.text()).doesNotContain("Peter Aske painted", "(right)", "The article says");

        Document key = teacher.page(print + "?key=true");
        assertThat(key.expectFirst(".sheet-items > li").select(".correct").text())
                .contains("Nora Lindqvist");
        assertThat(key.select(".sheet-items blockquote")).hasSize(9);
        assertThat(key.text()).contains("1998", "Peter Aske painted the hull blue in 1998.");
        assertThat(key.select(".sheet-items > li").get(1).select(".correct").text())
                .contains("Refuted");
    }

    @Test
    void only_the_kinds_that_are_asked_are_printed() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "askChoices", null, "askTyped", null);
        assertThat(teacher.page("/teach/decks/" + code + "/print").select(".sheet-items .kind"))
                .hasSize(4);
    }
}
