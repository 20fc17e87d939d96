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
 * @param pick the sentence that the student picked; null where none was asked for
 * @param rounds how often it was asked
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
        @Nullable Pick pick,
        Rounds rounds,
        List<String> notes,
        Challenge challenge) {

    /** The answer that counts, for the review at the end. */
    static AnsweredView of(Attempt attempt, Standing standing) {
        return of(attempt, standing, standing.counting().orElseThrow(), false);
    }

    /** The answer that was given last; in a later round it is another than the one that counts. */
    static AnsweredView justAnswered(Attempt attempt, Standing standing) {
        return of(attempt, standing, standing.last().orElseThrow(), true);
    }

    private static AnsweredView of(Attempt attempt, Standing standing, Response shown, boolean last) {
        Item item = standing.item();
        Verdict verdict = standing.grade(shown);
        String given = shown.given;
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
                Pick.of(standing, shown),
                Rounds.of(standing, last),
                notes(standing, shown),
                Challenge.of(attempt, standing, verdict));
    }

    /** The right answer where it is another than the given one, or spelt otherwise; else null. */
    public @Nullable String keyToShow() {
        return right && !misspelt ? null : key;
    }

    /** Whether the verdict on a claim is right, but not why. */
    public boolean isLoose() {
        return right && pick != null && !pick.decides() && !undecided;
    }

    /** An answer as its student sees it. */
    static String words(Item item, String given) {
        return item.label == null ? given : Verdicts.word(Label.valueOf(given));
    }

    private static List<String> notes(Standing standing, Response shown) {
        return standing.item().keyChanges.stream()
                .filter(change -> shown.answered.isBefore(change.made))
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
                pick,
                rounds,
                notes,
                refused);
    }
}
