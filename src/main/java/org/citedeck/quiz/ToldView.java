package org.citedeck.quiz;

/**
 * The page of an answered item.
 *
 * @param token of the attempt
 * @param done of how many items nothing more is asked
 * @param again whether an answer was sent that had already been given
 * @param last whether the score comes next
 */
record ToldView(String token, AnsweredView item, int done, int total, boolean again, boolean last) {

    static ToldView of(Attempt attempt, Progress progress, AnsweredView item, boolean again) {
        return new ToldView(
                attempt.token, item, progress.done(), progress.items().size(), again, progress.isEnded());
    }
}
