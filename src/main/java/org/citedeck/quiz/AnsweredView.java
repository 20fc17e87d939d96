package org.citedeck.quiz;

import org.citedeck.deck.CitedPassage;
import org.citedeck.deck.Item;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * An item after it was answered, with its key and its proof.
 *
 * @param given as the student sees it
 * @param key the right answer or verdict
 * @param correction what the article says instead of a refuted claim
 * @param undecided whether it is a claim that the article neither supports nor refutes
 */
record AnsweredView(
        int number,
        boolean claim,
        String prompt,
        String given,
        String key,
        boolean right,
        boolean misspelt,
        @Nullable String correction,
        boolean undecided,
        CitedPassage passage) {

    static AnsweredView of(Standing standing) {
        Item item = standing.item();
        Verdict verdict = standing.verdict();
        String given = standing.given().orElse("");
        Label label = item.label;
        return new AnsweredView(
                standing.number(),
                label != null,
                item.prompt,
                label == null ? given : Verdicts.word(Label.valueOf(given)),
                label == null ? (item.answer == null ? "" : item.answer) : Verdicts.word(label),
                verdict.isRight(),
                verdict == Verdict.MISSPELT,
                item.correction,
                label == Label.NOT_ENOUGH_INFO,
                item.passage());
    }
}
