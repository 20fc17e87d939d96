package org.citedeck.quiz;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** From a deck into an attempt at it. */
@Path("/decks/{code}/attempts")
@PermitAll
class StartPages {

    private final StartAttempt startAttempt;

    StartPages(StartAttempt startAttempt) {
        this.startAttempt = startAttempt;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("code") String code, @RestForm @Nullable String nickname) {
        String token = startAttempt.start(code, nickname).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/attempts/" + token)).build();
    }
}
