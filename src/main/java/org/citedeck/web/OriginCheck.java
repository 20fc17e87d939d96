package org.citedeck.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns away forms that another site sends, sign-in included, which the form token does not cover.
 *
 * <p>A browser states where a POST comes from; programs that state nothing carry no cookies and are left to the token.
 */
@ApplicationScoped
class OriginCheck {

    private static final int AFTER_HEADERS = 800;
    private static final int FORBIDDEN = 403;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(OriginCheck::check, AFTER_HEADERS);
    }

    private static void check(RoutingContext request) {
        if (SAFE.contains(request.request().method())
                || request.normalizedPath().startsWith("/api/")
                || comesFromHere(request)) {
            request.next();
        } else {
            request.response()
                    .setStatusCode(FORBIDDEN)
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end("This form came from another site. Open the page again and send it from there.");
        }
    }

    private static boolean comesFromHere(RoutingContext request) {
        String site = request.request().getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.request().getHeader("Origin");
        return origin == null || request.request().getHeader("Host").equals(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
