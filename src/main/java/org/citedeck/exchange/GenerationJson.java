package org.citedeck.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.citedeck.generator.Generation;
import org.citedeck.generator.proposal.Choice;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What the generator answers, in the form that the command line and the API share. Offsets count UTF-16 code units of
 * {@code article.text}, the end exclusive.
 *
 * @param items best first
 */
public record GenerationJson(ArticleJson article, List<ItemJson> items, TimingsJson timings) {

    /**
     * The contract's form of a generation.
     *
     * @param limit at most so many items, the best ones
     * @param readMs milliseconds that the caller's reading took
     */
    public static GenerationJson of(Generation generation, int limit, long readMs) {
        var timings = generation.timings();
        return new GenerationJson(
                ArticleJson.of(generation.article()),
                generation.items().stream().limit(limit).map(ItemJson::of).toList(),
                new TimingsJson(readMs, timings.annotateMs(), timings.generateMs()));
    }

    /** The article; what is not known is null. */
    public record ArticleJson(
            @Nullable String title,
            @Nullable String byline,
            @Nullable String source,
            @Nullable String url,
            @Nullable String published,
            @Nullable String dateline,
            String text,
            List<Sentence> sentences) {

        static ArticleJson of(SourceText article) {
            var metadata = article.metadata();
            return new ArticleJson(
                    metadata.title(),
                    metadata.byline(),
                    metadata.source(),
                    metadata.url(),
                    metadata.published() == null ? null : metadata.published().toString(),
                    metadata.dateline(),
                    article.text(),
                    article.sentences());
        }
    }

    /** A question or a claim; each leaves out the other's fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemJson(
            String kind,
            String prompt,
            @Nullable String answer,
            @Nullable List<String> accepted,
            @Nullable List<Choice> choices,
            @Nullable String label,
            @Nullable String correction,
            CitationJson citation,
            List<Integer> resolvedFrom,
            String rule,
            double score) {

        static ItemJson of(Proposal proposal) {
            var citation = CitationJson.of(proposal.citation());
            if (proposal instanceof QuestionProposal question) {
                return new ItemJson(
                        "question",
                        question.prompt(),
                        question.answer(),
                        question.accepted(),
                        question.choices(),
                        null,
                        null,
                        citation,
                        question.resolvedFrom(),
                        question.rule(),
                        question.score());
            }
            var claim = (ClaimProposal) proposal;
            return new ItemJson(
                    "claim",
                    claim.prompt(),
                    null,
                    null,
                    null,
                    claim.label().wireName(),
                    claim.correction(),
                    citation,
                    claim.resolvedFrom(),
                    claim.rule(),
                    claim.score());
        }
    }

    /** Where the proof stands, and for questions where the answer stands in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CitationJson(
            int sentence,
            int start,
            int end,
            @Nullable Integer answerStart,
            @Nullable Integer answerEnd) {

        static CitationJson of(Citation citation) {
            var answer = citation.answer();
            return new CitationJson(
                    citation.sentence(),
                    citation.start(),
                    citation.end(),
                    answer == null ? null : answer.start(),
                    answer == null ? null : answer.end());
        }
    }

    /** Wall-clock milliseconds of each stage. */
    public record TimingsJson(long readMs, long annotateMs, long generateMs) {}
}
