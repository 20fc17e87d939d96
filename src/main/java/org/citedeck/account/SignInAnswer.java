package org.citedeck.account;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever must wait so. Quarkus answers {@code /j_security_check} by itself and knows of failure only, so the place
 * it leads to is changed on the way out.
 */
@ApplicationScoped
class SignInAnswer {

    private static final int AFTER_ORIGIN = 700;
    private static final String WAIT = "citedeck.sign-in.wait";

    void register(@Observes Filters filters) {
        filters.register(SignInAnswer::watch, AFTER_ORIGIN);
    }

    /** Keeps with the request how long to wait before the next try. */
    static void tellToWait(@Nullable RoutingContext request, Duration wait) {
        if (request != null) {
            request.put(WAIT, wait);
        }
    }

    private static void watch(RoutingContext request) {
        if (request.normalizedPath().equals("/j_security_check")) {
            request.addHeadersEndHandler(ended -> {
                Duration wait = request.get(WAIT);
                if (wait != null) {
                    request.response().putHeader("Location", "/sign-in?failed=true&wait=" + (wait.toSeconds() + 1));
                }
            });
        }
        request.next();
    }
}
