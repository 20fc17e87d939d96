package org.citedeck.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A name and a password become somebody, unless there were too many wrong ones. */
@ApplicationScoped
class SignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final Teachers teachers;
    private final SignInThrottle throttle;
    private final Clock clock;

    SignIn(Teachers teachers, SignInThrottle throttle, Clock clock) {
        this.teachers = teachers;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext from = HttpSecurityUtils.getRoutingContextAttribute(request);
        String password = new String(request.getPassword().getPassword());
        // Hashing is slow on purpose, and so is nothing for the thread that serves all.
        return context.runBlocking(() -> identity(request.getUsername(), password, from));
    }

    private SecurityIdentity identity(String name, String password, @Nullable RoutingContext from) {
        Duration wait = throttle.begin(name, from);
        if (!wait.isZero()) {
            SignInAnswer.tellToWait(from, wait);
            throw new AuthenticationFailedException();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Teacher teacher = teachers.named(name).filter(found -> found.active).orElse(null);
            if (!Passwords.matches(password, teacher) || teacher == null) {
                throw new AuthenticationFailedException();
            }
            throttle.right(name, from);
            teacher.lastSeen = clock.instant();
            return Identities.of(teacher);
        });
    }
}
