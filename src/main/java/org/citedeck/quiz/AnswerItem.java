package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKind;
import org.citedeck.deck.Mode;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/** Takes one answer, once. An item that is done with takes no further one, and a closed deck none at all. */
@ApplicationScoped
class AnswerItem {

    private static final int LONGEST = 500;

    private final Clock clock;

    AnswerItem(Clock clock) {
        this.clock = clock;
    }

    /** What became of an answer. */
    enum Outcome {
        TAKEN,
        ALREADY_ANSWERED,
        NOTHING_CHOSEN,
        NOT_SAID_HOW_SURE,
        CLOSED,
        TIME_UP
    }

    /**
     * What the form sent.
     *
     * @param number of the item, from 1
     * @param tried how many answers to the item the page knew of; null where it did not say
     * @param ticket of the form; null where it had none
     * @param told whether the device has shown the right answer since, as it may where there is no network
     */
    record Sent(
            int number,
            @Nullable Integer tried,
            @Nullable String answer,
            @Nullable String certainty,
            @Nullable String ticket,
            boolean told) {

        static Sent nothing(int number) {
            return again(number, null, null);
        }

        /** What is to be shown in the form once more. */
        static Sent again(int number, @Nullable String answer, @Nullable String certainty) {
            return new Sent(number, null, answer, certainty, null, false);
        }

        @Nullable
        String stamp() {
            return Tickets.stamp(ticket, number + " " + answer);
        }
    }

    /**
     * Takes an answer, if it is one and the item is still open. The same form sent again, as after a network that was cut
     * before the reply, finds what became of it.
     *
     * @param attempt managed and locked, so that of two answers at the same moment only one is taken
     * @throws NotFoundException if the attempt has no such item
     */
    Outcome answer(Attempt attempt, Sent sent) {
        Instant now = clock.instant();
        var progress = Progress.of(attempt, now);
        Standing standing = progress.number(sent.number()).orElseThrow(NotFoundException::new);
        String stamp = sent.stamp();
        if (attempt.hasTaken(stamp)) {
            return Outcome.TAKEN;
        }
        if (progress.course() != Course.RUNNING) {
            return progress.course() == Course.TIME_UP ? Outcome.TIME_UP : Outcome.CLOSED;
        }
        int tried = standing.responses().size();
        // The same form sent twice must not be taken for the second try that a misspelling gets.
        if (standing.isDone() || standing.asksSentence() || (sent.tried() != null && sent.tried() != tried)) {
            return Outcome.ALREADY_ANSWERED;
        }
        Optional<String> given = understood(
                attempt, standing, sent.answer() == null ? "" : sent.answer().strip());
        if (given.isEmpty()) {
            return Outcome.NOTHING_CHOSEN;
        }
        Optional<Certainty> certainty = attempt.certaintyAsked ? Certainty.named(sent.certainty()) : Optional.empty();
        if (attempt.certaintyAsked && certainty.isEmpty()) {
            return Outcome.NOT_SAID_HOW_SURE;
        }
        var response = new Response(attempt, standing.item(), tried, given.get(), certainty.orElse(null), now);
        // Whoever was told gets no second try. Only a practice tells on the device.
        boolean told = sent.told() && attempt.mode == Mode.PRACTICE;
        response.followUp = followUp(attempt, standing, given.get(), told);
        response.stamp = stamp;
        attempt.responses.add(response);
        return Outcome.TAKEN;
    }

    private static FollowUp followUp(Attempt attempt, Standing standing, String given, boolean told) {
        if (attempt.mode == Mode.FACT_CHECK) {
            // Whether the verdict is right must not show, so a wrong one asks for its sentence too.
            return given.equals(Label.NOT_ENOUGH_INFO.name()) ? FollowUp.NONE : FollowUp.SENTENCE;
        }
        Verdict verdict = standing.grade(given);
        // Where feedback comes at the end, asking for the spelling would tell that it is nearly right.
        if (attempt.tellsAtOnce() && verdict == Verdict.NEAR && !standing.asksSpelling() && !told) {
            return FollowUp.SPELLING;
        }
        return attempt.mode == Mode.SURVIVAL && !verdict.isRight() ? FollowUp.LATER : FollowUp.NONE;
    }

    private static Optional<String> understood(Attempt attempt, Standing standing, String value) {
        Item item = standing.item();
        if (item.kind == ItemKind.CLAIM) {
            return Stream.of(Label.values())
                    .map(Label::name)
                    .filter(value::equals)
                    .findFirst();
        }
        if (item.isTyped()) {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(value.substring(0, Math.min(LONGEST, value.length())));
        }
        return Options.chosen(attempt, standing, value);
    }
}
