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
import org.citedeck.quiz.Objection.Kind;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** "I was right" and "challenge this item", from the page of an answer or from the score. */
@Path("/attempts/{token}/{number}/objection")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ObjectionPages {

    private final Attempts attempts;
    private final RaiseObjection raiseObjection;
    private final Clock clock;

    ObjectionPages(Attempts attempts, RaiseObjection raiseObjection, Clock clock) {
        this.attempts = attempts;
        this.raiseObjection = raiseObjection;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response object(
            @PathParam("token") String token,
            @PathParam("number") int number,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String remark) {
        Attempt attempt = attempts.lockedWithToken(token).orElseThrow(NotFoundException::new);
        Instant now = clock.instant();
        var progress = Progress.of(attempt, now);
        Standing standing = progress.number(number).orElseThrow(NotFoundException::new);
        String words = remark == null ? "" : remark.strip();
        return switch (raiseObjection.raise(
                attempt, progress, standing, "right".equals(kind) ? Kind.I_WAS_RIGHT : Kind.CHALLENGE, words)) {
            case TAKEN, ALREADY_RAISED -> to("/attempts/" + token + "/" + number + "#objection-" + number);
            case NOT_TOLD -> to("/attempts/" + token);
            case TOO_LONG -> tooLong(attempt, progress, standing, words, now);
        };
    }

    private static Response tooLong(Attempt attempt, Progress progress, Standing standing, String words, Instant now) {
        var view = AnsweredView.justAnswered(attempt, standing);
        var refused = view.with(view.challenge().refused(words));
        return Response.status(422)
                .entity(QuizPages.told(attempt, progress, refused, false, now))
                .build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
