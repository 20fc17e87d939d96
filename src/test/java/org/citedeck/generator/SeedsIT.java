package org.citedeck.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citedeck.generator.proposal.ArticleLead;
import org.citedeck.generator.proposal.Choice;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The whole generator, models and all, over the sample articles. */
class SeedsIT {

    private static final StandardGenerator GENERATOR = new StandardGenerator();
    private static final int ENOUGH = 8;

    @BeforeAll
    static void load() {
        GENERATOR.load();
    }

    @TestFactory
    Stream<DynamicTest> giveItemsThatTheirSentencesProve() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> prove(file)));
        }
    }

    private static void prove(Path seed) throws IOException, UnreadableArticleException {
        Generation generation = generate(seed);
        SourceText article = generation.article();
        assertThat(generation.items()).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(generation.items()).extracting(Proposal::prompt).doesNotHaveDuplicates();
        for (Proposal item : generation.items()) {
            Citation citation = item.citation();
            Sentence sentence = article.sentences().get(citation.sentence());
            assertThat(citation.start()).as(item.prompt()).isGreaterThanOrEqualTo(sentence.start());
            assertThat(citation.end()).as(item.prompt()).isLessThanOrEqualTo(sentence.end());
            assertThat(item.score()).isBetween(0.0, 1.0);
            if (item instanceof QuestionProposal question) {
                check(question);
            } else if (item instanceof ClaimProposal claim) {
                assertThat(article.text()).doesNotContain(claim.prompt());
                assertThat(claim.correction() != null).isEqualTo(claim.label() == ClaimProposal.Label.REFUTES);
            }
        }
    }

    private static void check(QuestionProposal question) {
        Citation.Span answer = Objects.requireNonNull(question.citation().answer(), question.prompt());
        assertThat(answer.start()).isGreaterThanOrEqualTo(question.citation().start());
        assertThat(answer.end()).isLessThanOrEqualTo(question.citation().end());
        assertThat(question.prompt()).endsWith("?").doesNotContain(question.answer());
        if (!question.choices().isEmpty()) {
            assertThat(question.choices()).hasSize(4);
            assertThat(question.choices())
                    .filteredOn(Choice::correct)
                    .extracting(Choice::text)
                    .containsExactly(question.answer());
            assertThat(question.choices()).extracting(Choice::text).doesNotHaveDuplicates();
        }
    }

    @Test
    void askWhoGreetedTheMinisterAndWhenTheEmbassyWasOpened() throws Exception {
        List<Proposal> items =
                generate(Path.of("seeds/belarus-minister-in-pyongyang.txt")).items();
        assertThat(questions(items))
                .contains(
                        "In what year did North Korea open its embassy in Minsk? 2016",
                        "Who greeted Maxim Ryzhenkov in Pyongyang? North Korean officials including Vice Foreign Minister Kim Jong Gyu",
                        "Who allowed Russia to use Belarus as a staging ground for the full-scale invasion of Ukraine? Alexander Lukashenko",
                        "Who met Vladimir Putin in September 2023 in Sochi? Alexander Lukashenko",
                        "In what year did Russia transfer a part of its tactical nuclear weapons to Belarus? 2023");
    }

    /** A question without the article that may be named before it. */
    private static String alone(String prompt) {
        String rest = ArticleLead.apart(prompt).asks();
        return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private static List<String> questions(List<Proposal> items) {
        return items.stream()
                .filter(QuestionProposal.class::isInstance)
                .map(QuestionProposal.class::cast)
                .map(q -> alone(q.prompt()) + " " + q.answer())
                .toList();
    }

    private static Generation generate(Path seed) throws IOException, UnreadableArticleException {
        SourceText article = GENERATOR.read(RawArticle.of(Files.readString(seed)));
        return GENERATOR.propose(article);
    }
}
