package org.citedeck.quiz;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citedeck.article.DeviceCookie;

/**
 * The browser that a request comes from. It carries a random code, which becomes a participant with the first attempt;
 * the code is the only thing that ties the attempts of one student together.
 */
@RequestScoped
public class Device {

    private static final DeviceCookie COOKIE = new DeviceCookie("citedeck-participant");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final RoutingContext request;

    Device(RoutingContext request) {
        this.request = request;
    }

    /** The code that the browser brought. */
    public Optional<String> code() {
        return COOKIE.brought(request).filter(brought -> CODE.matcher(brought).matches());
    }

    /** The code that the browser brought, or a new one; either is kept again from now on. */
    public String keptCode() {
        String code = code().orElseGet(Token::random);
        keep(code);
        return code;
    }

    /** Gives the browser a code to bring from now on. What lies on the device belongs to the code that it brought. */
    public void keep(String code) {
        if (code().filter(brought -> !brought.equals(code)).isPresent()) {
            request.response().putHeader("Clear-Site-Data", "\"storage\"");
        }
        COOKIE.keep(request, code);
    }
}
