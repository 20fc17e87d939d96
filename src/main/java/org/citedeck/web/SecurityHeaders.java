package org.citedeck.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** On every answer of the server, files and errors included. */
@ApplicationScoped
class SecurityHeaders {

    private static final int EARLY = 900;
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, EARLY);
    }

    private static void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        // Not "no-referrer": browsers would then send "Origin: null" with our own forms.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        // By this a student's browser tells an error of ours from one of a proxy, which says nothing of an answer.
        headers.set("Served-By", "Citedeck");
        if (isPersonal(request.normalizedPath())) {
            headers.set("Cache-Control", "no-store");
        }
        request.next();
    }

    /** Pages that hold one person's state or a form's token must not come back from a cache. */
    private static boolean isPersonal(String path) {
        return !path.startsWith("/assets/") && !path.startsWith("/q/");
    }
}
