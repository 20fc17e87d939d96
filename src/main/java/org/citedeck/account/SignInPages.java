package org.citedeck.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.citedeck.throttle.Wait;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** In and out. The form itself goes to {@code /j_security_check}, which Quarkus answers. */
@Path("/")
@PermitAll
class SignInPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(boolean failed, @Nullable String wait);
    }

    private final SecurityIdentity identity;

    SignInPages(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Path("sign-in")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance signIn(@RestQuery boolean failed, @RestQuery @Nullable Integer wait) {
        return Templates.signIn(failed, wait == null || wait <= 0 ? null : Wait.inWords(Duration.ofSeconds(wait)));
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        if (!identity.isAnonymous()) {
            FormAuthenticationMechanism.logout(identity);
        }
        return Response.seeOther(URI.create("/")).build();
    }
}
