package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citedeck.testsupport.FourClaims;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a curious student can fetch before an answer, in the modes that tell after each one. */
@QuarkusTest
class ModesTellNothingTest {

    private static final List<String> SENTENCES = List.of(
            "Nora Lindqvist bought the old ferry for one crown.",
            "She had waited for it since spring.",
            "Peter Aske painted the hull blue in 1998.",
            "Harald Bruun repaired the engine at night.",
            "Sigrid Moen sold the first ticket on Sunday.",
            "The passengers cheered.");

    private final Visitor student = new Visitor();
    private Visitor teacher = new Visitor();
    private String attempt = "";

    @BeforeEach
    void sign_in() {
        teacher = Visitor.teacher();
    }

    @Test
    void a_fact_check_shows_nothing_of_the_article_before_the_verdict() {
        begin(FourClaims.open(teacher), "FACT_CHECK");
        for (int number = 1; number <= 4; number++) {
            List<Response> seen = new ArrayList<>();
            seen.add(student.get(attempt));
            seen.add(student.get(attempt + "?again=true"));
            seen.add(student.post(attempt, Map.of("number", number)));
            seen.add(student.post(attempt, Map.of("number", number, "tried", 0, "answer", "true")));
            seen.add(student.post(attempt + "/sentence", Map.of("number", number, "sentence", "0")));
            seen.add(student.post(attempt + "/sentence", Map.of("number", number, "tried", 0, "sentence", "none")));
            seen.add(student.post(attempt + "/time", Map.of("number", number, "extensions", number - 1)));
            seen.add(student.post(attempt + "/" + number + "/objection", Map.of("kind", "challenge")));
            for (int open = number; open <= 4; open++) {
                seen.add(student.get(attempt + "/" + open));
                seen.add(student.get(attempt + "/" + open + "?again=true"));
            }
            assertThat(seen).allSatisfy(ModesTellNothingTest::tellsNothing);
            answer(number, FourClaims.LABELS.get(number - 1));
            student.post(attempt + "/sentence", Map.of("number", number, "tried", 1, "sentence", "1"));
        }
        assertThat(student.page(attempt).select(".review > li")).hasSize(4);
    }

    /** The pages to pick from are alike to the last word for all claims, but for what the student knows already. */
    @Test
    void the_article_to_pick_from_does_not_show_which_sentence_is_cited() {
        String code = FourClaims.open(teacher);
        begin(code, "FACT_CHECK");
        Set<String> articles = new HashSet<>();
        Set<String> rests = new HashSet<>();
        for (int number = 1; number <= 4; number++) {
            // A verdict is asked for its sentence whether it is right or not.
            answer(number, "SUPPORTS");
            for (Response response : List.of(
                    student.get(attempt),
                    student.post(attempt + "/sentence", Map.of("number", number, "tried", 1)),
                    student.get(attempt + "?again=true"))) {
                Document page = Jsoup.parse(response.asString());
                assertThat(page.select(".sentence-choice").eachText())
                        .hasSize(7)
                        .containsAll(SENTENCES);
                assertThat(page.select("mark, blockquote, .verdict, .answers, [checked], .cited, a[href*=/articles/]"))
                        .isEmpty();
                articles.add(page.expectFirst(".sheet-of-sentences").outerHtml());
                page.select(".prompt, .dock-claim, .progress-line, progress, title, [role=alert], [role=timer]")
                        .remove();
                page.select("#time").removeAttr("data-seconds").removeAttr("data-until-refused");
                page.select("[name=number], [name=ticket]").remove();
                rests.add(page.html().replaceAll("\\s+", " "));
            }
            for (int open = number; open <= 4; open++) {
                student.get(attempt + "/" + open).then().statusCode(303);
            }
            student.post(attempt + "/sentence", Map.of("number", number, "tried", 1, "sentence", "1"))
                    .then()
                    .statusCode(303);
        }
        assertThat(articles).hasSize(1);
        assertThat(rests).hasSize(1);
    }

    @Test
    void a_survival_tells_no_more_of_an_item_when_it_comes_again() {
        begin(teacher.openDeckOf(Samples.freshFerry()), "SURVIVAL");
        int total = 9;
        for (int round = 1; round <= 2; round++) {
            for (int number = 1; number <= total; number++) {
                List<Response> seen = new ArrayList<>();
                seen.add(student.get(attempt));
                seen.add(student.get(attempt + "?again=true"));
                seen.add(student.post(attempt, Map.of("number", number, "tried", round - 1)));
                seen.add(student.post(attempt, Map.of("number", number, "tried", 7, "answer", "x")));
                seen.add(student.post(
                        attempt + "/time", Map.of("number", number, "extensions", (round - 1) * total + number - 1)));
                for (int open = round == 1 ? number : total + 1; open <= total; open++) {
                    seen.add(student.get(attempt + "/" + open));
                }
                assertThat(seen).allSatisfy(ModesTellNothingTest::tellsNothing);
                Document page = student.page(attempt);
                assertThat(page.select("[name=number]").val()).isEqualTo(Integer.toString(number));
                assertThat(page.select("[checked]")).isEmpty();
                assertThat(page.select("#answer").val()).isEmpty();
                answer(number, wrong(page));
            }
        }
    }

    private static void tellsNothing(Response response) {
        String all = response.asString() + response.headers();
        assertThat(all).doesNotContain(SENTENCES).doesNotContain("#item-");
        Document page = Jsoup.parse(response.asString());
        page.select(".option, .prompt, input[type=hidden]").remove();
        assertThat(page.html())
                .doesNotContain("Lindqvist", "Aske", "Bruun", "Moen", "1998")
                .doesNotContain("/articles/", "blockquote", "<mark", "verdict ", "Not right", "correct")
                .doesNotContain("first-name", "another-name", "year\"", "score");
    }

    private void begin(String code, String mode) {
        // With a limit of time, so that its pages are searched too.
        Settings.save(teacher, code, "mode", mode, "minutes", "60");
        attempt = student.begin(code, "Kim");
    }

    private void answer(int number, String answer) {
        var form = new HashMap<String, Object>();
        form.put("number", number);
        form.put("tried", student.page(attempt).select("[name=tried]").val());
        form.put("answer", answer);
        student.post(attempt, form).then().statusCode(303);
    }

    /** Something that can be answered, is wrong, and never near the key. */
    private static String wrong(Document page) {
        if (page.selectFirst(".verdicts") != null) {
            return "SUPPORTS";
        }
        // "Who or what sailed?" asks for the words that the article has before "sailed"
        String told = page.select(".prompt").text().replaceAll("^Who or what |\\?$", "");
        return page.select(".option").stream()
                .filter(option -> !Samples.FERRY.contains(option.text() + " " + told))
                .map(option -> option.expectFirst("input").val())
                .findFirst()
                .orElse("no idea");
    }
}
