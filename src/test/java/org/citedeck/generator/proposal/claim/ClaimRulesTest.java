package org.citedeck.generator.proposal.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.generator.proposal.distractor.Distractors;
import org.citedeck.generator.proposal.ranking.Acceptance;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.testsupport.Headlined;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimRulesTest {

    /** Says one other thing for each type, so that the tests do not hang on what is found in a real article. */
    private static final Distractors OTHERS = (answer, prompt, text) -> switch (answer.type()) {
        case DATE -> List.of("2013");
        case NUMBER -> List.of("21", "26", "80");
        case COUNTRY -> List.of("Iceland");
        case PERSON -> List.of("Mary Pike");
        default -> List.of();
    };

    private final Claims claims = new Claims(OTHERS, new Acceptance(null));

    @TestFactory
    Stream<DynamicTest> makesTheClaims() {
        return ClaimExamples.ALL.stream()
                .map(e -> dynamicTest(
                        e.rule() + ": " + e.claim(),
                        () -> assertThat(drafts(e.article()))
                                .as(() -> explain(e.article()))
                                .extracting(d -> d.rule() + " " + d.told().text())
                                .contains(e.rule() + " " + e.claim())));
    }

    @TestFactory
    Stream<DynamicTest> neverMakesOthers() {
        return ClaimExamples.NEVER.stream()
                .map(e -> dynamicTest(
                        e.rule() + ", " + e.because(),
                        () -> assertThat(drafts(e.article()))
                                .extracting(ClaimDraft::rule)
                                .doesNotContain(e.rule())));
    }

    @TestFactory
    Stream<DynamicTest> falseClaimsDifferFromWhatIsTrue() {
        return articles()
                .map(article -> dynamicTest(article, () -> {
                    for (ClaimDraft draft : drafts(article)) {
                        boolean refuted = draft.label() == Label.REFUTES;
                        assertThat(draft.correction() != null).isEqualTo(refuted);
                        if (refuted) {
                            assertThat(draft.told().text())
                                    .isNotEqualTo(draft.truth().text());
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> proposesOneOfASentenceAndCitesIt() {
        return articles()
                .map(article -> dynamicTest(article, () -> {
                    AnnotatedText text = ClaimExamples.PARSES.parse(article);
                    List<ClaimProposal> proposals =
                            claims.of(Facts.of(text), text, Asked.NOTHING).proposals();
                    assertThat(proposals)
                            .extracting(p -> p.citation().sentence())
                            .doesNotHaveDuplicates();
                    for (ClaimProposal proposal : proposals) {
                        Sentence sentence = text.sentences()
                                .get(proposal.citation().sentence())
                                .sentence();
                        assertThat(proposal.citation().start())
                                .isBetween(sentence.start(), proposal.citation().end());
                        assertThat(proposal.citation().end()).isLessThanOrEqualTo(sentence.end());
                        assertThat(proposal.score()).isBetween(0.0, 1.0);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> knowsTheClaimsThatItLeavesOut() {
        return articles()
                .map(article -> dynamicTest(article, () -> {
                    AnnotatedText text = ClaimExamples.PARSES.parse(article);
                    var facts = Facts.of(text);
                    List<String> proposed = claims.of(facts, text, Asked.NOTHING).proposals().stream()
                            .map(ClaimProposal::prompt)
                            .toList();
                    List<ClaimProposal> left = claims.keptBack(facts, text, Asked.NOTHING);
                    assertThat(left).extracting(ClaimProposal::prompt).doesNotHaveDuplicates();
                    assertThat(Stream.concat(proposed.stream(), left.stream().map(ClaimProposal::prompt)))
                            .containsOnlyOnceElementsOf(drafts(article).stream()
                                    .map(draft -> draft.told().text())
                                    .distinct()
                                    .toList());
                    assertThat(left)
                            .isSortedAccordingTo(Comparator.comparingDouble(ClaimProposal::score)
                                    .reversed());
                }));
    }

    @Test
    void claimsNothingOfWhatAQuestionAsks() {
        AnnotatedText text = ClaimExamples.PARSES.parse(ClaimExamples.QUOTES);
        var facts = Facts.of(text);
        assertThat(claims.of(facts, text, new Asked(Set.of(0, 1), Set.of(), 1)).proposals())
                .isEmpty();
        assertThat(claims.of(facts, text, new Asked(Set.of(0), Set.of(), 0)).proposals())
                .extracting(claim -> claim.citation().sentence())
                .containsExactly(1);
        // of two quotations asked about, one becomes a claim
        assertThat(claims.of(facts, text, new Asked(Set.of(0, 1), Set.of(), 2)).proposals())
                .hasSize(1);
    }

    @Test
    void takesTheSentenceOfAGapButOfNoOtherQuestion() {
        AnnotatedText text = ClaimExamples.PARSES.parse("Norway sent 20 nurses to Mali in 2016.");
        var facts = Facts.of(text);
        assertThat(claims.of(facts, text, new Asked(Set.of(0), Set.of(), 0)).proposals())
                .isEmpty();
        assertThat(claims.of(facts, text, new Asked(Set.of(0), Set.of(0), 0)).proposals())
                .isNotEmpty();
    }

    @Test
    void proposesOnlyKindsThatWereAccepted() {
        assertThat(proposed("Belarus does not have an embassy in Pyongyang.")).containsExactly("claim-negation");
        assertThat(proposed(ClaimExamples.MATCH)).doesNotContain("claim-date");
        assertThat(proposed(ClaimExamples.MAYOR)).doesNotContain("claim-name");
        assertThat(proposed("South Korean officials said Norway closed an embassy in Minsk in 2016."))
                .doesNotContain("claim-supported");
    }

    private List<String> proposed(String article) {
        AnnotatedText text = ClaimExamples.PARSES.parse(article);
        return claims.of(Facts.of(text), text, Asked.NOTHING).proposals().stream()
                .map(ClaimProposal::rule)
                .toList();
    }

    @Test
    void namesTheArticleBehindAClaim() {
        assertThat(claimsUnder("Nurses leave for Mali today"))
                .contains(
                        "Norway sent 26 nurses to Mali in 2016, according to the article “Nurses leave for Mali today”.");
    }

    @Test
    void namesNoArticleWhoseHeadlineTellsWhatIsTrueInstead() {
        assertThat(claimsUnder("The 20 nurses leave for Mali"))
                .contains("Norway sent 26 nurses to Mali in 2016.")
                .noneMatch(claim -> claim.startsWith("Norway sent 26") && claim.contains("article"));
    }

    private List<String> claimsUnder(String headline) {
        AnnotatedText text =
                Headlined.of(ClaimExamples.PARSES.parse("Norway sent 20 nurses to Mali in 2016."), headline);
        return claims.drafts(Facts.of(text), text).stream()
                .map(scored -> scored.draft().claim())
                .toList();
    }

    private static Stream<String> articles() {
        return Stream.concat(
                        ClaimExamples.ALL.stream().map(ClaimExamples.Example::article),
                        ClaimExamples.NEVER.stream().map(ClaimExamples.Never::article))
                .distinct();
    }

    private List<ClaimDraft> drafts(String article) {
        AnnotatedText text = ClaimExamples.PARSES.parse(article);
        return claims.drafts(Facts.of(text), text).stream()
                .map(Balance.Scored::draft)
                .toList();
    }

    private static String explain(String article) {
        AnnotatedText text = ClaimExamples.PARSES.parse(article);
        StringBuilder out = new StringBuilder();
        Facts.of(text)
                .forEach(f -> out.append(Firm.doubt(f).orElse("firm"))
                        .append(": ")
                        .append(Statement.of(f).text())
                        .append('\n'));
        return out.append(text.sentences()).toString();
    }
}
