package org.citedeck.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** By which a student's page learns that the teacher has gone on: a number, and nothing else. */
@Path("/live/{code}/steps")
@PermitAll
class LiveSteps {

    private final ShowRound showRound;
    private final Channels channels;

    LiveSteps(ShowRound showRound, Channels channels) {
        this.showRound = showRound;
        this.channels = channels;
    }

    /** The number of steps, now and whenever it changes. */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<Integer> steps(@PathParam("code") String code) {
        if (showRound.step(code).isEmpty()) {
            throw new NotFoundException();
        }
        return channels.steps(code);
    }

    /** The same once, for who hears nothing. */
    @GET
    @Path("now")
    @Produces(MediaType.WILDCARD)
    public Response now(@PathParam("code") String code) {
        int step = showRound.step(code).orElseThrow(NotFoundException::new);
        return Response.ok(Integer.toString(step))
                .type(MediaType.TEXT_PLAIN_TYPE)
                .build();
    }
}
