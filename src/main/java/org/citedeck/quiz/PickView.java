package org.citedeck.quiz;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.citedeck.article.Article;
import org.citedeck.article.TextPiece;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/**
 * The article of a claim, to pick a sentence from. It holds nothing of the citation: every sentence looks like every other.
 *
 * @param number of the item, from 1
 * @param tried how many answers to it were taken
 * @param done of how many items nothing more is asked
 * @param prompt the claim
 * @param given the student's verdict, in words
 * @param article slug of the revision that is shown
 * @param chosenBefore what the form had chosen, or empty
 */
record PickView(
        String token,
        int number,
        int tried,
        int done,
        int total,
        String prompt,
        String given,
        String article,
        String title,
        List<List<TextPiece>> paragraphs,
        String chosenBefore) {

    static PickView of(Attempt attempt, Progress progress, PickSentence.Sent sent) {
        Standing standing = progress.number(sent.number()).orElseThrow(NotFoundException::new);
        Article article = standing.item().citedSentence().article;
        String chosen = sent.sentence();
        return new PickView(
                attempt.token,
                standing.number(),
                standing.responses().size(),
                progress.done(),
                attempt.items.size(),
                standing.item().prompt,
                standing.last()
                        .map(last -> last.given)
                        .map(given -> Verdicts.word(Label.valueOf(given)))
                        .orElse(""),
                article.slug,
                article.title,
                TextPiece.paragraphs(article),
                // The same number may be another sentence of another revision.
                chosen == null || !article.slug.equals(sent.article()) ? "" : chosen);
    }

    public boolean isChosen(int sentence) {
        return chosenBefore.equals(Integer.toString(sentence));
    }

    public boolean isNoneBefore() {
        return chosenBefore.equals(PickSentence.NONE);
    }
}
