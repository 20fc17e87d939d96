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
import java.time.Duration;
import org.citedeck.audit.Audit;
import org.citedeck.throttle.Wait;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A teacher's own password, changed. */
@Path("/teach/password")
@RolesAllowed({Teacher.ROLE, Teacher.NEWCOMER})
@Produces(MediaType.TEXT_HTML)
class PasswordPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance change(@Nullable String error, boolean changed, boolean first);
    }

    private final Teachers teachers;
    private final SecurityIdentity identity;
    private final SignInThrottle throttle;
    private final Audit audit;

    PasswordPages(Teachers teachers, SecurityIdentity identity, SignInThrottle throttle, Audit audit) {
        this.teachers = teachers;
        this.identity = identity;
        this.throttle = throttle;
        this.audit = audit;
    }

    @GET
    public TemplateInstance form() {
        return Templates.change(null, false, identity.hasRole(Teacher.NEWCOMER));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(
            @RestForm @Nullable String current, @RestForm @Nullable String fresh, @RestForm @Nullable String again) {
        Teacher teacher = teachers.named(identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
        String error = problem(teacher, current, fresh, again);
        if (error != null) {
            return Response.status(422)
                    .entity(Templates.change(error, false, teacher.mustChange))
                    .build();
        }
        teacher.password = Passwords.hash(fresh == null ? "" : fresh);
        teacher.mustChange = false;
        audit.record("changed the own password", teacher.name);
        return Response.ok(Templates.change(null, true, false)).build();
    }

    private @Nullable String problem(
            Teacher teacher, @Nullable String current, @Nullable String fresh, @Nullable String again) {
        Duration wait = throttle.begin(teacher.name, null);
        if (!wait.isZero()) {
            return "That were too many wrong passwords. Try again in " + Wait.inWords(wait) + ".";
        }
        if (current == null || !Passwords.matches(current, teacher)) {
            return "That is not your present password. Type it again.";
        }
        throttle.right(teacher.name, null);
        if (teacher.mustChange && current.equals(fresh)) {
            return "Somebody else has seen this password. Choose another one.";
        }
        return Passwords.problem(fresh, again);
    }
}
