package org.citedeck.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;

/** The article after the quiz, with what was asked underlined. Leads back to the quiz while nothing may be told. */
@Path("/attempts/{token}/article")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ReadingPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance read(ReadingView reading);
    }

    private final Attempts attempts;
    private final Clock clock;

    ReadingPages(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response read(@PathParam("token") String token) {
        Attempt attempt = attempts.withToken(token).orElseThrow(NotFoundException::new);
        var progress = Progress.of(attempt, clock.instant());
        if (progress.answered() == 0 || !(progress.isEnded() || progress.tellsAtOnce())) {
            return Response.seeOther(URI.create("/attempts/" + token)).build();
        }
        return Response.ok(Templates.read(ReadingView.of(attempt, progress))).build();
    }
}
