package org.citedeck.quiz;

import java.util.List;
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
 * @param explanation the teacher's words on it
 * @param notes what the teacher says about keys that were corrected after the answer
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
        @Nullable String explanation,
        CitedPassage passage,
        List<String> notes,
        Challenge challenge) {

    static AnsweredView of(Attempt attempt, Standing standing) {
        Item item = standing.item();
        Verdict verdict = standing.verdict();
        String given = standing.given().orElse("");
        Label label = item.label;
        return new AnsweredView(
                standing.number(),
                label != null,
                item.prompt,
                words(item, given),
                label == null ? (item.answer == null ? "" : item.answer) : Verdicts.word(label),
                verdict.isRight(),
                verdict == Verdict.MISSPELT,
                item.correction,
                label == Label.NOT_ENOUGH_INFO,
                item.explanation,
                item.passage(),
                notes(standing),
                Challenge.of(attempt, standing));
    }

    /** An answer as its student sees it. */
    static String words(Item item, String given) {
        return item.label == null ? given : Verdicts.word(Label.valueOf(given));
    }

    private static List<String> notes(Standing standing) {
        return standing.item().keyChanges.stream()
                .filter(change -> standing.answered().isBefore(change.made))
                .map(change -> change.note)
                .toList();
    }

    /** The same view with a challenge that could not be taken. */
    AnsweredView with(Challenge refused) {
        return new AnsweredView(
                number,
                claim,
                prompt,
                given,
                key,
                right,
                misspelt,
                correction,
                undecided,
                explanation,
                passage,
                notes,
                refused);
    }
}
