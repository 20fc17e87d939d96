package org.citedeck.article;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/**
 * What a browser keeps for us and brings again: no script reads it, no other site sends it.
 *
 * @param name of the cookie
 */
public record DeviceCookie(String name) {

    /** Browsers keep no cookie longer than 400 days. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** What the browser brought; it may be anything. Empty where it brought nothing. */
    public Optional<String> brought(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
    }

    /** Has the browser keep it from now on. */
    public void keep(RoutingContext request, String value) {
        request.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(KEPT.toSeconds()));
    }
}
