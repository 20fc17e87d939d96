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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * "More time". The button belongs to the form of the question, which comes along and is shown again as it was: without
 * JavaScript too, nothing that was typed is lost.
 */
@Path("/attempts/{token}/time")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class TimePages {

    private final Attempts attempts;
    private final Clock clock;

    TimePages(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Adds the time that the attempt began with, if it is not up yet.
     *
     * @param extensions how many the page knew of; where there are more, a click was sent twice
     * @param shown number of the answered item that the page shows; null where it asks one
     * @throws NotFoundException if there is no such attempt, or it may take any time
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response extend(
            @PathParam("token") String token,
            @RestForm int extensions,
            @RestForm @Nullable Integer shown,
            @RestForm int number,
            @RestForm @Nullable String answer,
            @RestForm @Nullable String certainty,
            @RestForm @Nullable String article,
            @RestForm @Nullable String sentence) {
        Attempt attempt = attempts.lockedWithToken(token).orElseThrow(NotFoundException::new);
        TimeLimit limit = TimeLimit.of(attempt).orElseThrow(NotFoundException::new);
        Instant now = clock.instant();
        boolean running = Course.of(attempt, now) == Course.RUNNING;
        if (running && limit.mayBeExtended(now) && extensions == attempt.extensions) {
            attempt.extensions++;
        }
        if (shown != null) {
            return to("/attempts/" + token + "/" + shown);
        }
        var progress = Progress.of(attempt, now);
        Optional<Standing> asked = progress.open().filter(standing -> standing.number() == number);
        if (!running || asked.isEmpty()) {
            return to("/attempts/" + token);
        }
        return Response.ok(
                        asked.get().asksSentence()
                                ? PickPages.page(
                                        attempt,
                                        progress,
                                        PickSentence.Sent.again(number, article, sentence),
                                        PickSentence.Outcome.TAKEN,
                                        false,
                                        now)
                                : QuizPages.question(
                                        attempt,
                                        progress,
                                        AnswerItem.Sent.again(number, answer, certainty),
                                        AnswerItem.Outcome.TAKEN,
                                        now))
                .build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
