package org.citedeck.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.citedeck.quiz.LiveAttempts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A live round on the teacher's projector. */
@Path("/teach/live/{code}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ProjectorPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance projector(ProjectorView round);

        /** Without the page around it. */
        static native TemplateInstance projector$main(ProjectorView round);

        /** Only how many there are. */
        static native TemplateInstance projector$counts(ProjectorView round);
    }

    private final LiveRounds rounds;
    private final HoldRound holdRound;
    private final LiveAttempts attempts;
    private final OnScreen onScreen;
    private final SecurityIdentity identity;
    private final RoutingContext request;

    ProjectorPages(
            LiveRounds rounds,
            HoldRound holdRound,
            LiveAttempts attempts,
            OnScreen onScreen,
            SecurityIdentity identity,
            RoutingContext request) {
        this.rounds = rounds;
        this.holdRound = holdRound;
        this.attempts = attempts;
        this.onScreen = onScreen;
        this.identity = identity;
        this.request = request;
    }

    @GET
    @Transactional
    public TemplateInstance projector(@PathParam("code") String code) {
        return Templates.projector(view(round(code)));
    }

    /**
     * How many have joined and answered; the whole page anew where the round has gone on.
     *
     * @param step that the page shows
     */
    @GET
    @Path("counts")
    @Transactional
    public Response counts(@PathParam("code") String code, @RestQuery int step) {
        LiveRound round = round(code);
        var counts = Response.ok(Templates.projector$counts(view(round)));
        return (round.step == step ? counts : counts.header("HX-Refresh", "true")).build();
    }

    /**
     * Takes the next step: asks the next item, tells its answer, ends the round after the last.
     *
     * @param seen the step that the page shows; where the round has gone on since, nothing happens
     */
    @POST
    @Path("step")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response step(@PathParam("code") String code, @RestForm int seen, @HeaderParam("HX-Request") boolean part) {
        LiveRound round = round(code);
        holdRound.step(round, seen);
        return moved(round, part);
    }

    /** Ends the round early. */
    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response end(@PathParam("code") String code, @RestForm int seen, @HeaderParam("HX-Request") boolean part) {
        LiveRound round = round(code);
        holdRound.end(round, seen);
        return moved(round, part);
    }

    private Response moved(LiveRound round, boolean part) {
        return part
                ? Response.ok(Templates.projector$main(view(round))).build()
                : Response.seeOther(URI.create("/teach/live/" + round.code)).build();
    }

    private ProjectorView view(LiveRound round) {
        OnScreen.Screen screen = round.stage().isOnItem() ? onScreen.of(round) : null;
        Map<String, Long> answers = screen == null ? Map.of() : attempts.answers(round.code, screen.item());
        return ProjectorView.of(
                round, attempts.joined(round.code), answers, screen, JoinAddress.of(request, round.code));
    }

    private LiveRound round(String code) {
        return rounds.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
    }
}
