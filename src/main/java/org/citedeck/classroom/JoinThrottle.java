package org.citedeck.classroom;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.citedeck.throttle.Address;
import org.citedeck.throttle.Throttle;

/** How many codes one may try that are nobody's. Generous: a whole class types at once, behind one address. */
@ApplicationScoped
class JoinThrottle {

    private static final Throttle.Limits LIMITS =
            new Throttle.Limits(60, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofSeconds(20));

    private final Throttle addresses;

    JoinThrottle(Clock clock) {
        addresses = new Throttle(clock, LIMITS);
    }

    /** Zero: go on; otherwise how long to wait. */
    Duration begin(RoutingContext request) {
        return addresses.begin(Address.of(request));
    }

    void right(RoutingContext request) {
        addresses.takeBack(Address.of(request));
    }
}
