package org.citedeck.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.citedeck.audit.Audit;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Removes an account. What the teacher made is handed to a colleague first, so that no class stands without its decks. */
@Path("/teach/teachers/remove")
@RolesAllowed(Teacher.ADMIN)
@Produces(MediaType.TEXT_HTML)
class RemoveTeacherPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance remove(String name, List<String> heirs, String viewer, @Nullable String error);
    }

    private final Teachers teachers;
    private final Event<TeacherLeft> departures;
    private final Audit audit;
    private final SecurityIdentity identity;

    RemoveTeacherPages(Teachers teachers, Event<TeacherLeft> departures, Audit audit, SecurityIdentity identity) {
        this.teachers = teachers;
        this.departures = departures;
        this.audit = audit;
        this.identity = identity;
    }

    @GET
    @Transactional
    public TemplateInstance ask(@RestQuery @Nullable String name) {
        return ask(leaving(name), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response remove(
            @RestForm @Nullable String name, @RestForm @Nullable String heir, @RestForm @Nullable String sure) {
        Teacher teacher = leaving(name);
        if (heir == null || !heirs(teacher).contains(heir)) {
            return refused(teacher, "Choose who takes the decks and classes over.");
        }
        if (sure == null) {
            return refused(teacher, "Tick the box if you are sure: a removed account does not come back.");
        }
        departures.fire(new TeacherLeft(teacher.name, heir));
        teachers.delete(teacher);
        audit.record("removed a teacher", teacher.name + " (decks and classes went to " + heir + ")");
        return Response.seeOther(URI.create("/teach/teachers")).build();
    }

    private Response refused(Teacher teacher, String error) {
        return Response.status(422).entity(ask(teacher, error)).build();
    }

    private TemplateInstance ask(Teacher teacher, @Nullable String error) {
        return Templates.remove(teacher.name, heirs(teacher), viewer(), error);
    }

    private List<String> heirs(Teacher leaving) {
        return teachers.inOrder().stream()
                .filter(teacher -> teacher.active)
                .map(teacher -> teacher.name)
                .filter(name -> !name.equals(leaving.name))
                .toList();
    }

    private Teacher leaving(@Nullable String name) {
        return teachers.named(name == null ? "" : name)
                .filter(teacher -> !teacher.name.equals(viewer()))
                .orElseThrow(NotFoundException::new);
    }

    private String viewer() {
        return identity.getPrincipal().getName();
    }
}
