package org.citedeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.citedeck.deck.Decks;
import org.citedeck.testsupport.ClassOfThirty;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Results of a class whose answers are known, against figures worked out by hand.
 *
 * <p>Marks of 30 students: 1111 ×6, 1110 ×5, 1101 ×4, 1010 ×5, 1000 ×4, 0100 ×3, 0001 ×3. Totals: 4 ×6, 3 ×9, 2 ×5, 1 ×10;
 * their sum is 71, so the mean 2.3667; the sum of squares 96 + 81 + 20 + 10 = 207, so 29 · var = 207 − 71²/30 = 38.9667 and
 * the standard deviation 1.1592. With x the mark, y the total without it, and S for 29 times a covariance:
 *
 * <pre>
 * item  Σx  Σy  Σxy  Σy²  Sxy=Σxy−ΣxΣy/30  Sxx=Σx−Σx²/30  Syy=Σy²−Σy²/30  facility  DI=100·Sxy/√(Sxx·Syy)
 * 1     24  47   41  101  41−37.6=3.4      4.8            27.3667         80.0      29.7
 * 2     18  53   36  117  36−31.8=4.2      7.2            23.3667         60.0      32.4
 * 3     16  55   33  125  33−29.333=3.667  7.4667         24.1667         53.3      27.3
 * 4     13  58   26  142  26−25.133=0.867  7.3667         29.8667         43.3       5.8
 * </pre>
 *
 * Efficiency of item 1: sorted, y is 0 ×4, 1 ×11, 2 ×9, 3 ×6, and the six who are wrong meet 0 0 0 0 1 1, so the best Σxy is
 * 47 − 2 = 45 and DE = 100 · 3.4/(45 − 37.6) = 45.9. Likewise 4.2/10.2 = 41.2, 3.667/11.667 = 31.4, 0.867/11.867 = 7.3.
 *
 * <p>CIC = 100 · 4/3 · (1 − (4.8 + 7.2 + 7.4667 + 7.3667)/38.9667) = 41.5; ER = 100 · √(1 − 0.41517) = 76.5; SE = 0.76474 ·
 * 1.15917 = 0.89.
 *
 * <p>Groups: 27% of 30 are 8. Best: the six with 4 and the first two with 3 (1110). Weakest: the last eight with 1: two of
 * 1000, three of 0100, three of 0001.
 */
@QuarkusTest
class ClassOfThirtyTest {

    @Inject
    Decks decks;

    private Visitor teacher = new Visitor();
    private String results = "";

    @BeforeEach
    void a_class() {
        teacher = Visitor.teacher();
        results = "/teach/decks/" + ClassOfThirty.answering(teacher).code + "/results";
    }

    @Test
    void everything_is_as_worked_out_by_hand() throws IOException {
        overview(teacher.page(results));
        choices(teacher.page(itemAddress(0)));
        typed(teacher.page(itemAddress(2)));
        article(teacher.page(results + "/article"));
        gradebook(csv("/gradebook.csv"));
        responses(csv("/responses.csv"));
        assertThat(teacher.page(results + "?all=true").select(".grid-table tbody tr"))
                .hasSize(30);
        only_for_the_owner();
    }

    private void overview(Document page) {
        assertThat(page.select(".tiles dd:first-of-type").eachText())
                .containsExactly("30 of 30 begun", "2.4", "41.5%", "76.5%", "0.89");
        assertThat(page.select(".tiles").text()).contains("standard deviation 1.16");
        assertThat(page.text()).doesNotContain("A small class");
        var items = page.select(".items tbody tr");
        assertThat(items.select(".facility").eachText()).containsExactly("80.0", "60.0", "53.3", "43.3");
        assertThat(items.select("td:nth-of-type(3)").eachText()).containsExactly("29.7", "32.4", "27.3", "5.8");
        assertThat(items.select("td:nth-of-type(4)").eachText()).containsExactly("45.9", "41.2", "31.4", "7.3");
        assertThat(items.get(3).select(".flags").text()).contains("Tells students apart weakly");
        var rows = page.select(".grid-table tbody tr");
        assertThat(rows).hasSize(30);
        assertThat(rows.get(6).select("td").eachText())
                .containsExactly("✓right", "✓right", "✓right", "✗wrong", "3 of 4");
        // Claim 2 (refuted): 5 + 4 took it for supported, 3 for unproven. Claim 4 (supported): 5 + 4 refuted it, 5 + 3
        // were
        // not sure.
        assertThat(page.select(".beliefs .meta").eachText())
                .containsExactly(
                        "9 of 30 verdicts took a refuted or unproven claim for supported.",
                        "17 of 30 verdicts on supported claims doubted them.");
        assertThat(page.select(".beliefs .big").eachText()).containsExactly("30.0%", "56.7%");
        assertThat(page.select("table.compact tbody td").eachText())
                .endsWith("✓right: 13", "9", "8", "9", "✓right: 18", "3", "0", "0", "✓right: 0")
                .hasSize(5 + 9);
    }

    private static void choices(Document page) {
        assertThat(page.text()).contains("outer 27% by score: 8 students each");
        assertThat(option(page, "Nora Lindqvist")).containsExactly("24 80%", "8 100%", "2 25%");
        assertThat(option(page, "Peter Aske")).containsExactly("3 10%", "0 0%", "3 38%");
        assertThat(option(page, "Sigrid Moen")).containsExactly("3 10%", "0 0%", "3 38%");
        assertThat(page.select(".flags li").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("“Harald Bruun” chosen by under 5%");
    }

    private static void typed(Document page) {
        assertThat(page.select(".wrong-answers tbody tr").stream()
                        .map(row -> row.select("th").text() + " "
                                + row.select(".number").text()))
                .containsExactly("Captain Rolf 7", "the Aske family 4", "nobody knows 3");
    }

    private static void article(Document page) {
        // Items 1 and 2 stand on the first sentence: 24 + 18 of 60. Items 3 and 4 on the third: 16 + 13 of 60.
        assertThat(page.expectFirst("#a1-s0").className()).contains("heat-2");
        assertThat(page.expectFirst("#a1-s2").className()).contains("heat-3");
        assertThat(page.select(".heat-figure").eachText())
                .containsExactly("70% right, 42 of 60 answers", "48% right, 29 of 60 answers");
        assertThat(page.select(".hardest .figures").eachText())
                .containsExactly("48% right 29 of 60 · items 3, 4", "70% right 42 of 60 · items 1, 2");
    }

    private static void gradebook(List<CSVRecord> rows) {
        assertThat(rows).hasSize(31);
        assertThat(rows.get(0).get(0)).isEqualTo("Student");
        assertThat(rows.get(0).get(2)).isEqualTo("1. Who or what bought the old ferry for one crown?");
        assertThat(rows.get(1).get(0)).isEqualTo("'" + ClassOfThirty.FIRST);
        assertThat(rows.get(30).toList().subList(2, 9)).containsExactly("0", "0", "0", "1", "1", "4", "25");
    }

    private static void responses(List<CSVRecord> rows) {
        assertThat(rows).hasSize(1 + 30 * 4);
        assertThat(rows.get(1).toList()).contains("'" + ClassOfThirty.FIRST, "first", "Nora Lindqvist", "1");
        assertThat(rows.get(rows.size() - 2).toList()).contains("Student 30", "nobody knows", "0");
        assertThat(rows.get(rows.size() - 3).toList()).contains("Not enough information", "0");
    }

    private void only_for_the_owner() {
        String item = itemAddress(0);
        String deck = results.substring(0, results.length() - "/results".length());
        var addresses = List.of(
                results,
                results + "/article",
                results + "/gradebook.csv",
                results + "/responses.csv",
                item,
                item + "/accept?wording=x",
                item + "/correct",
                deck + "/objections");
        for (String address : addresses) {
            assertThat(new Visitor().get(address).statusCode()).as(address).isEqualTo(302);
        }
        String code = deck.substring(deck.lastIndexOf('/') + 1);
        QuarkusTransaction.requiringNew().run(() -> decks.owned(code, "teacher").orElseThrow().owner = "another");
        for (String address : addresses) {
            assertThat(teacher.get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(teacher.post(item + "/accept", java.util.Map.of("wording", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(teacher.post(item + "/correct", java.util.Map.of("note", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(teacher.post(deck + "/objections/x/dismiss", java.util.Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private String itemAddress(int index) {
        Element link = teacher.page(results).select(".items tbody th a").get(index);
        return link.attr("href");
    }

    private static List<String> option(Document page, String text) {
        return page.select(".options tbody tr").stream()
                .filter(row -> row.select("th").text().endsWith(text))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    private List<CSVRecord> csv(String file) throws IOException {
        var response = teacher.get(results + file);
        response.then().statusCode(200);
        assertThat(response.contentType()).startsWith("text/csv").containsIgnoringCase("charset=utf-8");
        assertThat(response.header("Content-Disposition")).startsWith("attachment");
        String text = new String(response.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("\r\n");
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }
}
