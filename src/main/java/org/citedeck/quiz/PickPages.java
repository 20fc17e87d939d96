package org.citedeck.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.citedeck.quiz.PickSentence.Outcome;
import org.citedeck.quiz.PickSentence.Sent;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The second half of a fact-check: after the verdict, the sentence that decides it. */
@Path("/attempts/{token}/sentence")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class PickPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pick(PickView pick, Outcome outcome, boolean again, @Nullable TimeView time);
    }

    private final Attempts attempts;
    private final PickSentence pickSentence;
    private final Clock clock;

    PickPages(Attempts attempts, PickSentence pickSentence, Clock clock) {
        this.attempts = attempts;
        this.pickSentence = pickSentence;
        this.clock = clock;
    }

    /** Takes the sentence and leads on to the proof. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response pick(
            @PathParam("token") String token,
            @RestForm int number,
            @RestForm @Nullable Integer tried,
            @RestForm @Nullable String article,
            @RestForm @Nullable String sentence,
            @RestForm @Nullable String ticket) {
        Attempt attempt = attempts.lockedWithToken(token).orElseThrow(NotFoundException::new);
        var sent = new Sent(number, tried, article, sentence, ticket);
        Outcome outcome = pickSentence.pick(attempt, sent);
        return switch (outcome) {
            case TAKEN -> to("/attempts/" + token + "/" + number);
            case ALREADY_PICKED -> to("/attempts/" + token + "/" + number + "?again=true");
            case CLOSED, TIME_UP -> to("/attempts/" + token);
            case NOTHING_CHOSEN, ARTICLE_CHANGED -> {
                Instant now = clock.instant();
                yield Response.status(422)
                        .entity(page(attempt, Progress.of(attempt, now), sent, outcome, false, now))
                        .build();
            }
        };
    }

    /** The page that asks for the sentence. */
    static TemplateInstance page(
            Attempt attempt, Progress progress, Sent sent, Outcome outcome, boolean again, Instant now) {
        return Templates.pick(PickView.of(attempt, progress, sent), outcome, again, TimeView.of(attempt, now));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
