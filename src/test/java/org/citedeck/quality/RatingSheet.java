package org.citedeck.quality;

import java.util.List;
import org.citedeck.generator.proposal.Choice;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/** An article and its items in random order, for a rater who knows neither rules nor ranks. */
final class RatingSheet {

    private RatingSheet() {}

    static String of(SourceText article, List<RatedItem> items) {
        StringBuilder out = new StringBuilder("# ARTICLE\n\n");
        out.append("Title: ").append(article.metadata().title()).append('\n');
        out.append("Published: ").append(article.metadata().published()).append("\n\n");
        for (Sentence sentence : article.sentences()) {
            out.append("[S")
                    .append(sentence.id())
                    .append("] ")
                    .append(article.textOf(sentence))
                    .append('\n');
        }
        out.append("\n# ITEMS\n");
        items.forEach(item -> append(out, item));
        return out.toString();
    }

    private static void append(StringBuilder out, RatedItem item) {
        out.append('\n').append(item.id()).append('\n');
        if (item.proposal() instanceof QuestionProposal question) {
            out.append("QUESTION: ").append(question.prompt()).append('\n');
            out.append("ANSWER: ").append(question.answer()).append('\n');
            if (!question.choices().isEmpty()) {
                List<String> wrong = question.choices().stream()
                        .filter(c -> !c.correct())
                        .map(Choice::text)
                        .toList();
                out.append("WRONG CHOICES: ").append(String.join(" | ", wrong)).append('\n');
            }
        } else if (item.proposal() instanceof ClaimProposal claim) {
            out.append("CLAIM: ").append(claim.prompt()).append('\n');
            out.append("LABEL: ").append(claim.label().wireName()).append('\n');
            if (claim.correction() != null) {
                out.append("CORRECTION: ").append(claim.correction()).append('\n');
            }
        }
        out.append("CITED: S").append(item.proposal().citation().sentence());
        if (!item.proposal().resolvedFrom().isEmpty()) {
            out.append(", with S")
                    .append(item.proposal().resolvedFrom().toString().replaceAll("[\\[\\]]", ""));
        }
        out.append('\n');
    }
}
