package org.citedeck.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
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
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A teacher's own password, changed. */
@Path("/teach/password")
@RolesAllowed(Teacher.ROLE)
@Produces(MediaType.TEXT_HTML)
class PasswordPages {

    private static final int SHORTEST = 10;
    /** What bcrypt reads of a password. */
    private static final int LONGEST_BYTES = 72;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance change(@Nullable String error, boolean changed);
    }

    private final Teachers teachers;
    private final SecurityIdentity identity;
    private final IdentityProviderManager identities;

    PasswordPages(Teachers teachers, SecurityIdentity identity, IdentityProviderManager identities) {
        this.teachers = teachers;
        this.identity = identity;
        this.identities = identities;
    }

    @GET
    public TemplateInstance form() {
        return Templates.change(null, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(
            @RestForm @Nullable String current, @RestForm @Nullable String fresh, @RestForm @Nullable String again) {
        Teacher teacher = teachers.named(identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
        String error = problem(teacher, current, fresh, again);
        if (error != null) {
            return Response.status(422).entity(Templates.change(error, false)).build();
        }
        teacher.password = BcryptUtil.bcryptHash(fresh);
        return Response.ok(Templates.change(null, true)).build();
    }

    private @Nullable String problem(
            Teacher teacher, @Nullable String current, @Nullable String fresh, @Nullable String again) {
        if (current == null || !matches(teacher.name, current)) {
            return "That is not your present password. Type it again.";
        }
        if (fresh == null || fresh.length() < SHORTEST) {
            return "The new password is too short: use at least " + SHORTEST + " characters.";
        }
        if (fresh.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return "The new password is too long: use at most " + LONGEST_BYTES + " letters and digits.";
        }
        return Objects.equals(fresh, again) ? null : "The two new passwords differ. Type both again.";
    }

    /** Asks the same provider that signs people in. */
    private boolean matches(String name, String password) {
        try {
            var request =
                    new UsernamePasswordAuthenticationRequest(name, new PasswordCredential(password.toCharArray()));
            identities.authenticateBlocking(request);
            return true;
        } catch (AuthenticationFailedException e) {
            return false;
        }
    }
}
