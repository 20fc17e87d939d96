package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import org.citedeck.deck.Mode;
import org.citedeck.quiz.AnswerItem.Outcome;
import org.citedeck.quiz.AnswerItem.Sent;
import org.jspecify.annotations.Nullable;

/**
 * Takes an answer that may have come before: where the network was cut between the answer and the reply, the same form is
 * sent again, and finds the verdict that it would have found.
 */
@ApplicationScoped
class AnswerOnce {

    private final AnswerItem answerItem;

    AnswerOnce(AnswerItem answerItem) {
        this.answerItem = answerItem;
    }

    /**
     * Takes it, unless it is there already.
     *
     * @param attempt managed and locked
     * @param ticket of the form; null where it had none
     */
    Outcome answer(Attempt attempt, Sent sent, @Nullable String ticket) {
        return taken(attempt, sent, ticket, false);
    }

    /** The same for an answer that was kept on a device which has told the right answer since: it gets no second try. */
    Outcome answerTold(Attempt attempt, Sent sent, @Nullable String ticket) {
        return taken(attempt, sent, ticket, true);
    }

    private Outcome taken(Attempt attempt, Sent sent, @Nullable String ticket, boolean told) {
        String stamp = Tickets.stamp(ticket, sent.number() + " " + sent.answer());
        if (stamp != null && attempt.responses.stream().anyMatch(response -> stamp.equals(response.stamp))) {
            return Outcome.TAKEN;
        }
        Outcome outcome = answerItem.answer(attempt, sent);
        if (outcome == Outcome.TAKEN) {
            Response response = attempt.responses.get(attempt.responses.size() - 1);
            response.stamp = stamp;
            // Only a practice tells on the device.
            if (told && attempt.mode == Mode.PRACTICE) {
                response.followUp = FollowUp.NONE;
            }
        }
        return outcome;
    }
}
