package org.citedeck.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import org.citedeck.quiz.LiveAttempts;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A live round for students: the way in, and one page that shows where the class is. */
@Path("/live/{code}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class LivePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance door(String code, boolean over, boolean namesShown, String nickname);

        static native TemplateInstance round(LiveView live);

        /** Without the page around it. */
        static native TemplateInstance round$main(LiveView live);
    }

    private final LiveRounds rounds;
    private final FindRound findRound;
    private final ShowRound showRound;
    private final LiveAttempts attempts;

    LivePages(LiveRounds rounds, FindRound findRound, ShowRound showRound, LiveAttempts attempts) {
        this.rounds = rounds;
        this.findRound = findRound;
        this.showRound = showRound;
        this.attempts = attempts;
    }

    /** Where the class is; for who is not in it yet, the way in. */
    @GET
    public Response round(@PathParam("code") String code, @HeaderParam("HX-Request") boolean part) {
        return showRound.show(code).map(live -> page(live, part)).orElseGet(() -> door(code));
    }

    /** Takes a place. */
    @POST
    @Path("students")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sit(@PathParam("code") String code, @RestForm @Nullable String nickname) {
        FindRound.Found found = findRound.find(code);
        FindRound.Door door = found.door();
        if (door == null) {
            return EntryPages.without(found, code);
        }
        if (!door.over()) {
            String participant = attempts.arrive(nickname);
            QuarkusTransaction.requiringNew().run(() -> {
                LiveRound round = rounds.withCode(code).orElseThrow(NotFoundException::new);
                attempts.sit(participant, nickname, round.code, round.secret, round.deck, round.items);
            });
        }
        return to(door.code());
    }

    /** Takes an answer to what is asked just now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("code") String code,
            @RestForm int step,
            @RestForm @Nullable String answer,
            @RestForm @Nullable String ticket,
            @HeaderParam("HX-Request") boolean part) {
        LiveView live = showRound.answer(code, step, answer, ticket).orElseThrow(NotFoundException::new);
        if (part) {
            return page(live, true);
        }
        return live.isNothingChosen()
                ? Response.status(422).entity(Templates.round(live)).build()
                : to(live.code());
    }

    private Response door(String code) {
        FindRound.Found found = findRound.find(code);
        FindRound.Door door = found.door();
        if (door == null) {
            return EntryPages.without(found, code);
        }
        return door.code().equals(code)
                ? Response.ok(Templates.door(
                                door.code(),
                                door.over(),
                                door.namesShown(),
                                attempts.nickname().orElse("")))
                        .build()
                : to(door.code());
    }

    private static Response page(LiveView live, boolean part) {
        return Response.ok(part ? Templates.round$main(live) : Templates.round(live))
                .build();
    }

    private static Response to(String code) {
        return Response.seeOther(URI.create("/live/" + code)).build();
    }
}
