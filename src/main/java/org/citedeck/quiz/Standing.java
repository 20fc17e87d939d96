package org.citedeck.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/**
 * Where one item of an attempt stands, derived from what was answered. An item that comes again until it is right goes
 * through several rounds; what counts is the first.
 *
 * @param key that answers are graded by
 * @param number from 1
 * @param responses in the order they were given
 * @param course of the attempt
 */
record Standing(Item item, ItemKey key, int number, List<Response> responses, Course course) {

    /** By the item's present key. */
    static Standing of(Item item, int number, List<Response> responses, Course course) {
        return new Standing(item, ItemKey.of(item), number, responses, course);
    }

    /** As it would stand with another key. */
    Standing by(ItemKey other) {
        return new Standing(item, other, number, responses, course);
    }

    /** Whether an answer to it counts. */
    boolean isSettled() {
        return counting().isPresent();
    }

    /** Whether nothing more is asked about it. */
    boolean isDone() {
        return !responses.isEmpty() && !asksSpelling() && !asksSentence() && !comesAgain();
    }

    /** Whether its key may be shown, in an attempt that tells at once: nothing of the present round is open. */
    boolean isTold() {
        return !responses.isEmpty() && !asksSpelling() && !asksSentence();
    }

    /** Whether one misspelt answer was given and one more is asked for. */
    boolean asksSpelling() {
        return isLast(FollowUp.SPELLING) && !lastIsRight();
    }

    /** Whether a verdict was given and the sentence that decides it is asked for. */
    boolean asksSentence() {
        return isLast(FollowUp.SENTENCE);
    }

    /** Whether it was wrong and is asked again, once the other open items are answered. */
    boolean comesAgain() {
        return !course.isEnded() && isLast(FollowUp.LATER) && !lastIsRight();
    }

    private boolean isLast(FollowUp followUp) {
        return !course.isFinal()
                && last().filter(response -> response.followUp == followUp).isPresent();
    }

    private boolean lastIsRight() {
        return last().map(this::grade).filter(Verdict::isRight).isPresent();
    }

    /** How many rounds it has been through. */
    int rounds() {
        return (int) responses.stream().filter(this::endsRound).count();
    }

    /** The round in which it was right for the first time, from 1; 0 where it never was. */
    int rightInRound() {
        int round = 0;
        for (Response response : responses) {
            if (endsRound(response)) {
                round++;
                if (grade(response).isRight()) {
                    return round;
                }
            }
        }
        return 0;
    }

    private boolean endsRound(Response response) {
        return switch (response.followUp) {
            case NONE, LATER -> true;
            case SENTENCE -> false;
            // A key that was changed meanwhile may say that there was nothing to ask.
            case SPELLING -> isLast(response) && grade(response).isRight();
        };
    }

    private boolean isLast(Response response) {
        return last().filter(response::equals).isPresent();
    }

    /** The answer that counts; when the time is up, whatever was said until then. Empty while there is none. */
    Optional<Response> counting() {
        return responses.stream()
                .filter(this::endsRound)
                .findFirst()
                .or(() -> course.isFinal() ? last() : Optional.empty());
    }

    /** The answer that was given last, whether or not it counts. */
    Optional<Response> last() {
        return responses.isEmpty() ? Optional.empty() : Optional.of(responses.get(responses.size() - 1));
    }

    Verdict grade(Response response) {
        return grade(response.given);
    }

    Verdict grade(String given) {
        return GradeResponse.grade(item, key, given);
    }

    /** Whether the answer says, after a verdict, that no sentence decides it. */
    boolean findsNone(Response response) {
        int before = responses.indexOf(response) - 1;
        return before >= 0 && responses.get(before).followUp == FollowUp.SENTENCE && response.picked == null;
    }

    /** Of the answer that counts; wrong where there is none. */
    Verdict verdict() {
        return counting().map(this::grade).orElse(Verdict.WRONG);
    }

    boolean isRight() {
        return verdict().isRight();
    }

    /** Whether the answer that counts is wrong; not where there is none. */
    boolean isMissed() {
        return isSettled() && !isRight();
    }

    /** Whether the verdict on a claim counts even where the sentence that decides it must be known. */
    boolean isStrictlyRight() {
        return isRight()
                && (item.label == Label.NOT_ENOUGH_INFO
                        || counting()
                                .map(response -> response.picked)
                                .filter(item::isProvedBy)
                                .isPresent());
    }

    /** When the answer that counts was given; the end of time where there is none. */
    Instant answered() {
        return counting().map(response -> response.answered).orElse(Instant.MAX);
    }

    /** The answer that counts. */
    Optional<String> given() {
        return counting().map(response -> response.given);
    }

    /** How sure the student was of that answer; empty where it was not asked. */
    Optional<Certainty> certainty() {
        return counting().map(response -> response.certainty);
    }
}
