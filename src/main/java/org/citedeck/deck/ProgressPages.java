package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.citedeck.generator.Generator;
import org.jboss.resteasy.reactive.RestQuery;

/** How far the proposals of a deck are: the part of the desk that goes on by itself, and its buttons. */
@Path("/teach/decks/{code}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ProgressPages {

    /** Tells htmx that there is no more to ask for. */
    private static final int STOP_POLLING = 286;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance progress(GenerationView work);
    }

    private final Decks decks;
    private final Sources sources;
    private final SteerProposals steer;
    private final ScheduleProposals schedule;
    private final Generator generator;
    private final SecurityIdentity identity;

    ProgressPages(
            Decks decks,
            Sources sources,
            SteerProposals steer,
            ScheduleProposals schedule,
            Generator generator,
            SecurityIdentity identity) {
        this.decks = decks;
        this.sources = sources;
        this.steer = steer;
        this.schedule = schedule;
        this.generator = generator;
        this.identity = identity;
    }

    /**
     * A fragment of the desk.
     *
     * @param alone whether the desk that asks shows nothing but this
     */
    @GET
    @Path("progress")
    @Transactional
    public Response progress(@PathParam("code") String code, @RestQuery boolean alone) {
        Deck deck = decks.owned(code, owner()).orElseThrow(NotFoundException::new);
        var work = GenerationView.of(deck, sources, generator.ready());
        if (work.isWorking()) {
            return Response.ok(Templates.progress(work)).build();
        }
        if (alone) {
            return Response.ok(Templates.progress(work))
                    .header("HX-Refresh", "true")
                    .build();
        }
        // Nobody's half-typed words are reloaded away: the fragment then has a link to what is new.
        return Response.status(STOP_POLLING).entity(Templates.progress(work)).build();
    }

    @POST
    @Path("articles/{slug}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("code") String code, @PathParam("slug") String slug) {
        if (!steer.cancel(code, owner(), slug)) {
            throw new NotFoundException();
        }
        return desk(code);
    }

    @POST
    @Path("articles/{slug}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(@PathParam("code") String code, @PathParam("slug") String slug) {
        Work work = steer.retry(code, owner(), slug).orElseThrow(NotFoundException::new);
        schedule.schedule(work);
        return desk(code);
    }

    private Response desk(String code) {
        return Response.seeOther(URI.create("/teach/decks/" + code)).build();
    }

    private String owner() {
        return identity.getPrincipal().getName();
    }
}
