package org.citedeck.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.citedeck.audit.Audit;
import org.citedeck.deck.JoinCode;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** From a name and a roster to a class. */
@Path("/teach/classes/new")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class NewClassPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance create(ClassForm form, List<String> zones, @Nullable String error);
    }

    private final Classrooms classrooms;
    private final MyClasses mine;
    private final Enrol enrol;
    private final Audit audit;
    private final Clock clock;

    NewClassPages(Classrooms classrooms, MyClasses mine, Enrol enrol, Audit audit, Clock clock) {
        this.classrooms = classrooms;
        this.mine = mine;
        this.enrol = enrol;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form() {
        return Templates.create(ClassForm.EMPTY, Zones.all(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response create(
            @RestForm @Nullable String name,
            @RestForm @Nullable String roster,
            @RestForm @Nullable String open,
            @RestForm @Nullable String zone) {
        var form = ClassForm.of(name, roster, open, zone);
        var nicknames = Roster.of(roster);
        var classroom = new Classroom();
        String error = form.problem() == null ? nicknames.problem(classroom) : form.problem();
        if (error != null) {
            return Response.status(422)
                    .entity(Templates.create(form, Zones.all(), error))
                    .build();
        }
        classroom.code = JoinCode.random(Classroom.CODE_LENGTH);
        classroom.owner = mine.teacher();
        classroom.name = form.name();
        classroom.open = form.open();
        classroom.zone = form.zone();
        classroom.created = clock.instant();
        classrooms.persist(classroom);
        enrol.all(classroom, nicknames);
        audit.record("made the class", classroom.name);
        return Response.seeOther(URI.create("/teach/classes/" + classroom.code)).build();
    }
}
