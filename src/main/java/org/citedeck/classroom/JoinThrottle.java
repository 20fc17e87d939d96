package org.citedeck.classroom;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.citedeck.throttle.Address;
import org.citedeck.throttle.Throttle;

/** How many codes one may try that are nobody's. */
@ApplicationScoped
class JoinThrottle {

    private final Throttle addresses;

    JoinThrottle(Clock clock) {
        addresses = new Throttle(clock, Throttle.Limits.CODES);
    }

    /** Zero: go on; otherwise how long to wait. */
    Duration begin(RoutingContext request) {
        return addresses.begin(Address.of(request));
    }

    void right(RoutingContext request) {
        addresses.takeBack(Address.of(request));
    }
}
