package org.citedeck.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The name in a sealed session cookie becomes somebody, asked anew at every request: who has been removed meanwhile is
 * nobody, and reads the public pages like everybody.
 */
@ApplicationScoped
class Session implements IdentityProvider<TrustedAuthenticationRequest> {

    /** Not every page that is opened needs to be a write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final Teachers teachers;
    private final Clock clock;

    Session(Teachers teachers, Clock clock) {
        this.teachers = teachers;
        this.clock = clock;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> QuarkusTransaction.requiringNew().call(() -> identity(request.getPrincipal())));
    }

    private SecurityIdentity identity(String name) {
        return teachers.named(name)
                .filter(teacher -> teacher.active)
                .map(teacher -> {
                    note(teacher);
                    return Identities.of(teacher);
                })
                .orElseGet(Identities::nobody);
    }

    private void note(Teacher teacher) {
        Instant now = clock.instant();
        if (teacher.lastSeen == null || teacher.lastSeen.plus(NOTED_EVERY).isBefore(now)) {
            teacher.lastSeen = now;
        }
    }
}
