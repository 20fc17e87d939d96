package org.citedeck.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A teacher's classes. */
@Path("/teach/classes")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ClassesPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Line> classes);
    }

    /** A class in the list. */
    record Line(String code, String name, int members, int assignments) {}

    private final Classrooms classrooms;
    private final MyClasses mine;

    ClassesPages(Classrooms classrooms, MyClasses mine) {
        this.classrooms = classrooms;
        this.mine = mine;
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        return Templates.list(classrooms.of(mine.teacher()).stream()
                .map(one -> new Line(one.code, one.name, one.members.size(), one.assignments.size()))
                .toList());
    }
}
