package org.citedeck.quiz;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The browser that a request comes from. It carries a random code, which becomes a participant with the first attempt;
 * the code is the only thing that ties the attempts of one student together.
 */
@RequestScoped
public class Device {

    private static final String COOKIE = "citedeck-participant";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{22}");
    /** Browsers keep no cookie longer than 400 days. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final RoutingContext request;

    Device(RoutingContext request) {
        this.request = request;
    }

    /** The code that the browser brought. */
    public Optional<String> code() {
        return Optional.ofNullable(brought());
    }

    /** The code that the browser brought, or a new one; either is kept again from now on. */
    public String keptCode() {
        String brought = brought();
        String code = brought == null ? Token.random() : brought;
        keep(code);
        return code;
    }

    /** Gives the browser a code to bring from now on. What lies on the device belongs to the code that it brought. */
    public void keep(String code) {
        String brought = brought();
        if (brought != null && !brought.equals(code)) {
            request.response().putHeader("Clear-Site-Data", "\"storage\"");
        }
        request.response()
                .addCookie(Cookie.cookie(COOKIE, code)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(KEPT.toSeconds()));
    }

    private @Nullable String brought() {
        Cookie cookie = request.request().getCookie(COOKIE);
        return cookie != null && CODE.matcher(cookie.getValue()).matches() ? cookie.getValue() : null;
    }
}
