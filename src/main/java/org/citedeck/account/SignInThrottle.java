package org.citedeck.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.citedeck.throttle.Address;
import org.citedeck.throttle.Throttle;
import org.jspecify.annotations.Nullable;

/**
 * How often one may be wrong: by the account's name, and by where the tries come from, which counts for more, since a
 * school is one address.
 */
@ApplicationScoped
class SignInThrottle {

    private static final Throttle.Limits BY_NAME =
            new Throttle.Limits(5, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofMinutes(10));
    private static final Throttle.Limits BY_ADDRESS =
            new Throttle.Limits(60, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofMinutes(1));
    private static final int LONGEST_NAME = 100;

    private final Throttle names;
    private final Throttle addresses;

    SignInThrottle(Clock clock) {
        names = new Throttle(clock, BY_NAME);
        addresses = new Throttle(clock, BY_ADDRESS);
    }

    /** Counts a try. Zero: go on; otherwise how long to wait. */
    Duration begin(String name, @Nullable RoutingContext request) {
        Duration wait = addresses.begin(Address.of(request));
        return wait.isZero() ? names.begin(key(name)) : wait;
    }

    void right(String name, @Nullable RoutingContext request) {
        names.clear(key(name));
        addresses.takeBack(Address.of(request));
    }

    private static String key(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).toLowerCase(Locale.ROOT);
    }
}
