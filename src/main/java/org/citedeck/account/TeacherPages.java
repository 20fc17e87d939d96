package org.citedeck.account;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.citedeck.audit.Audit;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who teaches here: added, let in again, kept out. Administrators only, and nobody does any of it to themselves. */
@Path("/teach/teachers")
@RolesAllowed(Teacher.ADMIN)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TeacherPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<TeacherLine> teachers, String name, @Nullable String error);

        static native TemplateInstance password(String name, String password, boolean added);
    }

    private final Teachers teachers;
    private final AddTeacher addTeacher;
    private final Audit audit;
    private final SecurityIdentity identity;

    TeacherPages(Teachers teachers, AddTeacher addTeacher, Audit audit, SecurityIdentity identity) {
        this.teachers = teachers;
        this.addTeacher = addTeacher;
        this.audit = audit;
        this.identity = identity;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public TemplateInstance list() {
        return list("", null);
    }

    /** The password is in the answer to the form and nowhere else: a page of its own would have to keep it till then. */
    @POST
    @Transactional
    public Response add(@RestForm @Nullable String name, @RestForm @Nullable String admin) {
        String wanted = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        String error = addTeacher.problem(wanted);
        if (error != null) {
            return Response.status(422).entity(list(wanted, error)).build();
        }
        String password = addTeacher.add(wanted, admin != null);
        return Response.ok(Templates.password(wanted, password, true)).build();
    }

    @POST
    @Path("password")
    @Transactional
    public TemplateInstance reset(@RestForm @Nullable String name) {
        Teacher teacher = other(name);
        return Templates.password(teacher.name, addTeacher.reset(teacher), false);
    }

    @POST
    @Path("active")
    @Transactional
    public Response activate(@RestForm @Nullable String name, @RestForm boolean active) {
        Teacher teacher = other(name);
        teacher.active = active;
        audit.record(active ? "let in again" : "kept out", teacher.name);
        return toList();
    }

    @POST
    @Path("admin")
    @Transactional
    public Response admin(@RestForm @Nullable String name, @RestForm boolean admin) {
        Teacher teacher = other(name);
        teacher.setAdmin(admin);
        audit.record(admin ? "made an administrator of" : "took the administrator's role from", teacher.name);
        return toList();
    }

    private TemplateInstance list(String name, @Nullable String error) {
        String viewer = identity.getPrincipal().getName();
        var lines = teachers.inOrder().stream()
                .map(teacher -> TeacherLine.of(teacher, viewer))
                .toList();
        return Templates.list(lines, name, error);
    }

    /** Since nobody can shut themselves out, an administrator always remains. */
    private Teacher other(@Nullable String name) {
        return teachers.named(name == null ? "" : name)
                .filter(teacher -> !teacher.name.equals(identity.getPrincipal().getName()))
                .orElseThrow(NotFoundException::new);
    }

    private static Response toList() {
        return Response.seeOther(URI.create("/teach/teachers")).build();
    }
}
