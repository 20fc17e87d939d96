package org.citedeck.quiz;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.citedeck.quiz.AnswerItem.Outcome;
import org.citedeck.quiz.AnswerItem.Sent;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers that a device kept while it had no network: the same form as the page's, with less of a reply. Whether an
 * answer is taken, and whether it is right, is decided here and now.
 */
@Path("/attempts/{token}/kept")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class KeptAnswers {

    private final Attempts attempts;
    private final AnswerItem answerItem;

    KeptAnswers(Attempts attempts, AnswerItem answerItem) {
        this.attempts = attempts;
        this.answerItem = answerItem;
    }

    /** What became of it. Nothing of the verdict, which the answer's page tells when it may. */
    record Reply(Outcome outcome) {}

    /**
     * Takes one.
     *
     * @param told whether the device has shown the right answer since
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Reply take(
            @PathParam("token") String token,
            @RestForm int number,
            @RestForm @Nullable Integer tried,
            @RestForm @Nullable String answer,
            @RestForm @Nullable String certainty,
            @RestForm @Nullable String ticket,
            @RestForm boolean told) {
        Attempt attempt = attempts.lockedWithToken(token).orElseThrow(NotFoundException::new);
        return new Reply(answerItem.answer(attempt, new Sent(number, tried, answer, certainty, ticket, told)));
    }
}
