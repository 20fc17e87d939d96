package org.citedeck.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Leads a newcomer to the one page that is open to them. What keeps the others shut is their role. */
class PasswordFirst {

    private static final Set<String> OPEN = Set.of("/teach/password", "/sign-out", "/privacy");

    private final SecurityIdentity identity;

    PasswordFirst(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Before matching, and so before a role is asked for. */
    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response lead(ContainerRequestContext request) {
        boolean newcomer = !identity.isAnonymous() && identity.hasRole(Teacher.NEWCOMER);
        return newcomer && !OPEN.contains(request.getUriInfo().getPath())
                ? Response.seeOther(URI.create("/teach/password")).build()
                : null;
    }
}
