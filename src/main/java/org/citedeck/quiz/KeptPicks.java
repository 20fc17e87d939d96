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
import org.citedeck.quiz.PickSentence.Outcome;
import org.citedeck.quiz.PickSentence.Sent;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Takes sentences that were picked on a device which had no network by then, as {@link KeptAnswers} takes answers. */
@Path("/attempts/{token}/sentence/kept")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class KeptPicks {

    private final Attempts attempts;
    private final PickSentence pickSentence;

    KeptPicks(Attempts attempts, PickSentence pickSentence) {
        this.attempts = attempts;
        this.pickSentence = pickSentence;
    }

    /** What became of it; nothing of whether it decides the claim. */
    record Reply(Outcome outcome) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Reply take(
            @PathParam("token") String token,
            @RestForm int number,
            @RestForm @Nullable Integer tried,
            @RestForm @Nullable String article,
            @RestForm @Nullable String sentence,
            @RestForm @Nullable String ticket) {
        Attempt attempt = attempts.lockedWithToken(token).orElseThrow(NotFoundException::new);
        return new Reply(pickSentence.pick(attempt, new Sent(number, tried, article, sentence, ticket)));
    }
}
