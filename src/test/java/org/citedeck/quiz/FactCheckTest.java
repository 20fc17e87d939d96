package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citedeck.testsupport.FourClaims;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims: the verdict first, then the sentence that decides it. */
@QuarkusTest
class FactCheckTest {

    @Inject
    Attempts attempts;

    @Inject
    EntityManager database;

    private final Visitor student = new Visitor();
    private Visitor teacher = new Visitor();
    private String article = "";
    private String code = "";
    private String attempt = "";

    @BeforeEach
    void a_fact_check() {
        teacher = Visitor.teacher();
        article = Samples.freshFerry();
        code = FourClaims.open(teacher, article);
        Settings.save(teacher, code, "mode", "FACT_CHECK", "passPercent", "75");
        attempt = student.begin(code, "Kim");
    }

    @Test
    void only_claims_are_asked_and_after_the_verdict_the_sentence() {
        assertThat(new Visitor().page("/decks/" + code).select(".meta").text()).startsWith("4 claims, one a page");
        Document claim = student.page(attempt);
        assertThat(claim.select(".progress-line").text()).isEqualTo("Item 1 of 4");
        assertThat(claim.select(".verdicts button")).hasSize(3);

        assertThat(verdict(1, "REFUTES").header("Location")).endsWith(attempt);
        Document picking = student.page(attempt);
        assertThat(picking.select("h1 .kind").text())
                .isEqualTo("You said: Refuted. Which sentence of the article decides it?");
        assertThat(picking.select(".sentence-choice").eachText())
                .hasSize(7)
                .contains("She had waited for it since spring.", "Peter Aske painted the hull blue in 1998.");
        assertThat(picking.select(".sentence-choices")).hasSize(4);
        assertThat(picking.select("[checked]")).isEmpty();

        assertThat(pick(1, "0").header("Location")).endsWith(attempt + "/1");
        Document told = student.page(attempt + "/1");
        assertThat(told.select(".verdict").text()).isEqualTo("Right");
        assertThat(told.select(".answers").text()).contains("Your sentence The one that decides it");
        assertThat(told.select("mark.cited").text()).isEqualTo("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(student.page(attempt).select(".progress-line").text()).isEqualTo("Item 2 of 4");
    }

    @Test
    void the_score_is_loose_and_strict_with_hits_and_false_alarms_apart() {
        judge(1, "REFUTES", "1");
        judge(2, "REFUTES", "2");
        judge(3, "NOT_ENOUGH_INFO", null);
        judge(4, "REFUTES", "4");
        Document told = student.page(attempt + "/1");
        assertThat(told.select(".verdict").text()).isEqualTo("Right, but not with the sentence that decides it");
        assertThat(told.select(".answers").text()).contains("Your sentence She had waited for it since spring.");
        assertThat(told.select(".answers a").attr("href")).matches("/articles/.*#s1");

        Document score = student.page(attempt);
        assertThat(score.select("h1").text()).isEqualTo("3 of 4 right");
        assertThat(score.select(".outcome").text()).startsWith("Passed 75 percent right");
        assertThat(score.select(".tiles > div").eachText())
                .satisfiesExactly(
                        loose -> assertThat(loose).isEqualTo("Verdict right 3 of 4"),
                        strict -> assertThat(strict).startsWith("With the sentence that decides it 2 of 4"),
                        hits -> assertThat(hits).startsWith("False claims caught 2 of 2"),
                        alarms -> assertThat(alarms).startsWith("False alarms 1 of 1"));
        assertThat(score.select(".review > li").get(1).select(".verdict").text())
                .isEqualTo("Not right");
        assertThat(score.select(".review > li").get(2).text()).doesNotContain("Your sentence");
        assertThat(score.select("form[action$=cards] button").text()).contains("the one that I missed");
    }

    @Test
    void a_sentence_that_only_says_who_is_meant_does_not_decide() {
        addResolution(1, 1);
        judge(1, "REFUTES", "1");
        Document told = student.page(attempt + "/1");
        assertThat(told.select(".verdict").text()).isEqualTo("Right, but not with the sentence that decides it");
        assertThat(told.select(".answers").text()).contains("It says who or when is meant");
    }

    @Test
    void who_finds_no_sentence_says_so() {
        judge(1, "REFUTES", "none");
        Document told = student.page(attempt + "/1");
        assertThat(told.select(".verdict").text()).isEqualTo("Right, but not with the sentence that decides it");
        assertThat(told.select(".answers").text()).contains("Your sentence You found none");
    }

    @Test
    void without_a_sentence_the_form_says_what_to_do() {
        verdict(1, "SUPPORTS");
        Response nothing = pick(1, "");
        nothing.then().statusCode(422);
        assertThat(Jsoup.parse(nothing.asString()).select("[role=alert]").text())
                .isEqualTo("Pick a sentence first, or say that you find none.");
        pick(1, "7").then().statusCode(422);
        pick(1, "-1").then().statusCode(422);
        pick(5, "0").then().statusCode(404);
        student.post("/attempts/AAAAAAAAAAAAAAAAAAAAAA/sentence", Map.of("number", 1, "sentence", "0"))
                .then()
                .statusCode(404);
        assertThat(answers(1)).containsExactly("SUPPORTS –");
    }

    @Test
    void clicks_of_the_same_moment_reloads_and_second_tabs_count_once() {
        student.page(attempt);
        // Nothing is picked before the verdict.
        assertThat(pick(1, "0").header("Location")).endsWith(attempt + "/1?again=true");
        assertThat(student.get(attempt + "/1").header("Location")).endsWith(attempt);
        verdict(1, "SUPPORTS");
        verdict(1, "REFUTES");
        // Neither does a form without the number of tries change the verdict.
        student.post(attempt, Map.of("number", 1, "answer", "REFUTES")).then().statusCode(303);
        assertThat(student.get(attempt + "/1").header("Location")).endsWith(attempt);
        assertThat(student.page(attempt).select("h1 .kind").text()).startsWith("You said: Supported.");
        IntStream.range(0, 6).parallel().forEach(sentence -> pick(1, Integer.toString(sentence)));
        assertThat(answers(1)).hasSize(2);
        String picked = answers(1).get(1);
        pick(1, "none").then().statusCode(303);
        assertThat(student.page(attempt + "/1?again=true").select(".notice").text())
                .contains("Only the first answer counts");
        assertThat(answers(1)).containsExactly("SUPPORTS –", picked);
    }

    @Test
    void another_key_grades_again_with_the_sentence_that_was_picked() {
        judge(2, "REFUTES", "2");
        judge(1, "REFUTES", "0");
        judge(3, "SUPPORTS", "3");
        judge(4, "NOT_ENOUGH_INFO", null);
        assertThat(student.page(attempt).select(".tiles dd:first-of-type").eachText())
                .containsExactly("1 of 4", "1 of 4", "1 of 2", "1 of 1");
        correct(2, "REFUTES");
        correct(3, "SUPPORTS");
        assertThat(student.page(attempt).select(".tiles dd:first-of-type").eachText())
                .containsExactly("3 of 4", "3 of 4", "2 of 3", "0 of 1");
    }

    @Test
    void another_key_changes_no_verdict_that_does_not_count_yet() {
        judge(2, "REFUTES", "2");
        verdict(1, "SUPPORTS");
        String item = item(1);
        teacher.page(item + "/correct");
        Response preview = teacher.post(item + "/correct", Map.of("label", "SUPPORTS", "note", "Look again."));
        preview.then().statusCode(200);
        assertThat(Jsoup.parse(preview.asString()).select(".verdict-changes tbody tr"))
                .isEmpty();
        item = item(2);
        preview = teacher.post(item + "/correct", Map.of("label", "REFUTES", "note", "Look again."));
        assertThat(Jsoup.parse(preview.asString()).select(".verdict-changes tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_correction_of_the_article_keeps_what_was_picked_and_asks_again_for_what_was_not() {
        judge(1, "REFUTES", "0");
        verdict(2, "SUPPORTS");
        String before = student.page(attempt).select("[name=article]").val();
        revise("A harbour woke up.\n\n" + article);
        Response old = student.post(
                attempt + "/sentence", Map.of("number", 2, "tried", 1, "article", before, "sentence", "2"));
        old.then().statusCode(422);
        Document page = Jsoup.parse(old.asString());
        assertThat(page.select("[role=alert]").text()).startsWith("The article was corrected meanwhile.");
        assertThat(page.select("[checked]")).isEmpty();
        assertThat(page.select(".sentence-choice").get(3).text())
                .isEqualTo("Peter Aske painted the hull blue in 1998.");
        student.post(
                        attempt + "/sentence",
                        Map.of(
                                "number",
                                2,
                                "tried",
                                1,
                                "article",
                                page.select("[name=article]").val(),
                                "sentence",
                                "3"))
                .then()
                .statusCode(303);
        assertThat(student.page(attempt + "/1").select(".answers").text()).contains("The one that decides it");
        assertThat(student.page(attempt + "/2").select(".answers").text()).contains("The one that decides it");
    }

    @Test
    void the_teacher_sees_both_scores_and_which_sentences_were_picked() {
        judge(1, "REFUTES", "1");
        judge(2, "SUPPORTS", "2");
        judge(3, "NOT_ENOUGH_INFO", null);
        judge(4, "SUPPORTS", "4");
        String results = "/teach/decks/" + code + "/results";
        Document page = teacher.page(results);
        assertThat(page.select(".grid-table tbody td").eachText()).endsWith("3 of 4", "2 of 4");
        assertThat(page.select("section[aria-labelledby=fact-checks] dd").eachText())
                .containsExactly(
                        "75.0%",
                        "3 of 4 verdicts",
                        "50.0%",
                        "2 of 4; where the article does not say, the verdict alone counts",
                        "50.0%",
                        "1 of 2 verdicts on refuted claims",
                        "0.0%",
                        "0 of 1 verdicts on supported claims");
        String item = page.select(".items tbody a").get(1).attr("href");
        assertThat(teacher.page(item)
                        .select("section[aria-labelledby=picks] tbody tr")
                        .eachText())
                .containsExactly("She had waited for it since spring. 1");
        String gradebook = teacher.get(results + "/gradebook.csv").asString();
        assertThat(gradebook.lines().toList().get(0)).endsWith("Percent,With the sentence,Mode,More time taken");
        assertThat(gradebook.lines().toList().get(1)).endsWith(",3,4,75,2,Fact-check,0");
        assertThat(teacher.get(results + "/responses.csv").asString())
                .contains("Sentence picked", "She had waited for it since spring.");
        assertThat(student.get("/me/data/citedeck.json").asString()).contains("She had waited for it since spring.");
    }

    @Test
    void the_teacher_sees_who_found_no_sentence_and_nobody_who_was_not_asked_for_one() {
        judge(1, "REFUTES", "none");
        judge(2, "REFUTES", "2");
        judge(3, "NOT_ENOUGH_INFO", null);
        judge(4, "SUPPORTS", "none");
        String results = "/teach/decks/" + code + "/results";
        var picks = teacher.page(results).select(".items tbody a").stream()
                .map(item -> teacher.page(item.attr("href"))
                        .select("section[aria-labelledby=picks] tbody tr")
                        .eachText())
                .filter(rows -> !rows.isEmpty())
                .toList();
        assertThat(picks)
                .containsExactlyInAnyOrder(
                        List.of("I find no sentence that decides it 1"),
                        List.of("✓Decides it: Peter Aske painted the hull blue in 1998. 1"),
                        List.of("I find no sentence that decides it 1"));
        assertThat(teacher.get(results + "/responses.csv").asString().lines().filter(line -> line.endsWith(",none")))
                .hasSize(2);
    }

    private void judge(int number, String label, @Nullable String sentence) {
        verdict(number, label).then().statusCode(303);
        if (sentence != null) {
            pick(number, sentence).then().statusCode(303);
        }
    }

    private Response verdict(int number, String label) {
        student.page(attempt);
        return student.post(attempt, Map.of("number", number, "tried", 0, "answer", label));
    }

    private Response pick(int number, String sentence) {
        return student.post(attempt + "/sentence", Map.of("number", number, "tried", 1, "sentence", sentence));
    }

    private void correct(int claim, String label) {
        String item = item(claim);
        teacher.page(item + "/correct");
        teacher.post(item + "/correct", Map.of("label", label, "note", "Look again.", "confirmed", "true"))
                .then()
                .statusCode(303);
    }

    /** Its address among the results. */
    private String item(int claim) {
        return teacher.page("/teach/decks/" + code + "/results").select(".items tbody th a").stream()
                .filter(link -> link.text().equals(prompt(claim)))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Transactional
    String prompt(int claim) {
        return kept().items.get(claim - 1).prompt;
    }

    private void revise(String text) {
        String slug = teacher.page("/teach/decks/" + code + "/settings")
                .select("a[href*=/revision/]")
                .attr("href");
        teacher.page(slug);
        teacher.post(slug, Map.of("text", text)).then().statusCode(303);
    }

    @Transactional
    List<String> answers(int number) {
        Attempt kept = kept();
        return kept.responsesTo(kept.items.get(number - 1)).stream()
                .map(response -> response.given + " " + (response.picked == null ? "–" : response.picked.ordinal))
                .toList();
    }

    @Transactional
    void addResolution(int number, int sentence) {
        var evidence = kept().items.get(number - 1).citedSentence();
        database.createNativeQuery("insert into citation (item_id, sentence_id, role, start_offset, end_offset)"
                        + " select c.item_id, s.id, 'RESOLUTION', s.start_offset, s.end_offset"
                        + " from citation c join item i on i.id = c.item_id, sentence s join article a on a.id = s.article_id"
                        + " where i.code = :item and a.slug = :slug and s.ordinal = :sentence")
                .setParameter("item", kept().items.get(number - 1).code)
                .setParameter("slug", evidence.article.slug)
                .setParameter("sentence", sentence)
                .executeUpdate();
    }

    private Attempt kept() {
        return attempts.withToken(attempt.replace("/attempts/", "")).orElseThrow();
    }
}
