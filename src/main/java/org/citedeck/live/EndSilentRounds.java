package org.citedeck.live;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Ends rounds that their teachers forgot, so that students get to their scores. */
@ApplicationScoped
class EndSilentRounds {

    private static final Duration SILENCE = Duration.ofHours(12);

    private final LiveRounds rounds;
    private final HoldRound holdRound;
    private final Clock clock;

    EndSilentRounds(LiveRounds rounds, HoldRound holdRound, Clock clock) {
        this.rounds = rounds;
        this.holdRound = holdRound;
        this.clock = clock;
    }

    @Scheduled(identity = "end-silent-rounds", every = "1h", delayed = "10m")
    @Transactional
    void run() {
        List<LiveRound> silent = rounds.silentSince(clock.instant().minus(SILENCE));
        silent.forEach(round -> holdRound.end(round, round.step));
        if (!silent.isEmpty()) {
            Log.infof("Ended %d live rounds that nobody had moved for %d hours", silent.size(), SILENCE.toHours());
        }
    }
}
