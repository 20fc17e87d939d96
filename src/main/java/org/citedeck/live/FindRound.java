package org.citedeck.live;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.citedeck.throttle.Address;
import org.citedeck.throttle.Throttle;
import org.jspecify.annotations.Nullable;

/** Finds rounds by their codes, for whoever has none of their places, and slows down who guesses. */
@ApplicationScoped
class FindRound {

    private final LiveRounds rounds;
    private final Throttle addresses;
    private final RoutingContext request;

    FindRound(LiveRounds rounds, RoutingContext request, Clock clock) {
        this.rounds = rounds;
        this.addresses = new Throttle(clock, Throttle.Limits.CODES);
        this.request = request;
    }

    /**
     * What strangers may know of a round.
     *
     * @param namesShown whether its teacher asks for nicknames
     */
    record Door(String code, boolean over, boolean namesShown) {}

    /**
     * What came of a try.
     *
     * @param door null where the code is no round's, or was not looked for
     * @param toWait how long to wait before the next try; zero where the code was looked for
     */
    record Found(@Nullable Door door, Duration toWait) {

        boolean isRefused() {
            return !toWait.isZero();
        }
    }

    /** The round that a code as it was typed belongs to. */
    @Transactional
    Found find(String typed) {
        String address = Address.of(request);
        Duration wait = addresses.begin(address);
        if (!wait.isZero()) {
            return new Found(null, wait);
        }
        Door door = rounds.withCode(typed)
                .map(round -> new Door(round.code, round.isOver(), round.deck.settings.namesShown()))
                .orElse(null);
        if (door != null) {
            addresses.takeBack(address);
        }
        return new Found(door, Duration.ZERO);
    }
}
