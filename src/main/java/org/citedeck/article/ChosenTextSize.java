package org.citedeck.article;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The text size that was chosen on the device of a request. Only the device keeps it, in a cookie that says nothing else. */
@Named("textSize")
@RequestScoped
class ChosenTextSize {

    private static final String COOKIE = "citedeck-text-size";
    /** Browsers keep no cookie longer than 400 days. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final RoutingContext request;

    ChosenTextSize(RoutingContext request) {
        this.request = request;
    }

    /** One size of those that can be chosen. */
    public record Option(String name, String word, String look, boolean chosen) {}

    public String getLook() {
        return size().look();
    }

    public List<Option> getAll() {
        TextSize chosen = size();
        return Stream.of(TextSize.values())
                .map(size -> new Option(size.name(), size.word(), size.look(), size == chosen))
                .toList();
    }

    /** The page that is looked at, to come back to. */
    public String getHere() {
        return request.normalizedPath();
    }

    void keep(TextSize size) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, size.name())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(KEPT.toSeconds()));
    }

    private TextSize size() {
        Cookie cookie = request.request().getCookie(COOKIE);
        return TextSize.named(cookie == null ? null : cookie.getValue()).orElse(TextSize.NORMAL);
    }
}
