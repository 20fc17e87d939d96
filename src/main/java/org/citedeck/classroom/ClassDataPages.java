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
import java.util.List;
import org.citedeck.audit.Audit;
import org.citedeck.quiz.ExportParticipant;
import org.citedeck.quiz.ForgetParticipants;
import org.citedeck.quiz.ParticipantData;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** All that is kept of a class: taken along, or deleted in one go. */
@Path("/teach/classes/{code}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ClassDataPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance delete(String code, String name, int members, @Nullable String error);
    }

    /** What is kept of a class. */
    record ClassData(String name, List<ParticipantData> students) {}

    private final MyClasses mine;
    private final Classrooms classrooms;
    private final ExportParticipant export;
    private final ForgetParticipants forget;
    private final Audit audit;

    ClassDataPages(
            MyClasses mine, Classrooms classrooms, ExportParticipant export, ForgetParticipants forget, Audit audit) {
        this.mine = mine;
        this.classrooms = classrooms;
        this.export = export;
        this.forget = forget;
        this.audit = audit;
    }

    @GET
    @Path("citedeck.json")
    // a link to a file is followed with the headers of a page
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response file(@PathParam("code") String code) {
        Classroom classroom = mine.one(code);
        var students = ViewClass.participants(classroom).stream()
                .map(student -> export.of(student, mine.teacher()))
                .toList();
        return export.file("citedeck-class", new ClassData(classroom.name, students));
    }

    @GET
    @Path("delete")
    @Transactional
    public TemplateInstance ask(@PathParam("code") String code) {
        return ask(mine.one(code), null);
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response delete(@PathParam("code") String code, @RestForm @Nullable String sure) {
        Classroom classroom = mine.one(code);
        if (sure == null) {
            return Response.status(422)
                    .entity(ask(classroom, "Tick the box if you are sure: what is deleted does not come back."))
                    .build();
        }
        audit.record("deleted, with all students and answers, the class", classroom.name);
        forget.forget(ViewClass.participants(classroom));
        classrooms.delete("id", classroom.id);
        return Response.seeOther(URI.create("/teach/classes")).build();
    }

    private static TemplateInstance ask(Classroom classroom, @Nullable String error) {
        return Templates.delete(classroom.code, classroom.name, classroom.members.size(), error);
    }
}
