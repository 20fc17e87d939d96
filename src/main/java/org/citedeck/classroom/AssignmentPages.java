package org.citedeck.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who in a class has done a deck, and how well. */
@Path("/teach/classes/{code}/assignments/{assignment}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class AssignmentPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(AssignmentView assignment, @Nullable String error);
    }

    private final MyClasses mine;
    private final ViewClass view;
    private final AssignDeck assignDeck;
    private final Clock clock;

    AssignmentPages(MyClasses mine, ViewClass view, AssignDeck assignDeck, Clock clock) {
        this.mine = mine;
        this.view = view;
        this.assignDeck = assignDeck;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance show(@PathParam("code") String code, @PathParam("assignment") String assignmentCode) {
        return show(mine.assignment(code, assignmentCode), null);
    }

    @POST
    @Path("due")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response move(
            @PathParam("code") String code,
            @PathParam("assignment") String assignmentCode,
            @RestForm @Nullable String due) {
        Assignment assignment = mine.assignment(code, assignmentCode);
        try {
            assignDeck.move(assignment, DueDate.of(due));
        } catch (DueDate.NoDateException e) {
            return Response.status(422)
                    .entity(show(assignment, AssignDeck.NO_DATE))
                    .build();
        }
        return to("/teach/classes/" + assignment.classroom.code + "/assignments/" + assignment.code);
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response delete(@PathParam("code") String code, @PathParam("assignment") String assignmentCode) {
        Assignment assignment = mine.assignment(code, assignmentCode);
        String classCode = assignment.classroom.code;
        assignDeck.takeBack(assignment);
        return to("/teach/classes/" + classCode);
    }

    private TemplateInstance show(Assignment assignment, @Nullable String error) {
        var runs = view.runs(assignment);
        var now = clock.instant();
        var lines = ViewClass.byNickname(assignment.classroom).stream()
                .map(member -> new AssignmentView.Line(
                        member.code,
                        member.nickname(),
                        State.of(runs.getOrDefault(member.participant.code, List.of()), assignment.due, now)))
                .toList();
        return Templates.show(AssignmentView.of(assignment, lines), error);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
