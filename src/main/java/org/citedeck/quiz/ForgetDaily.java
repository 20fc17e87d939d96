package org.citedeck.quiz;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets, once a day, whoever has long been silent. */
@ApplicationScoped
class ForgetDaily {

    private final ForgetParticipants forget;
    private final PrivacyConfig config;
    private final Clock clock;

    ForgetDaily(ForgetParticipants forget, PrivacyConfig config, Clock clock) {
        this.forget = forget;
        this.config = config;
        this.clock = clock;
    }

    /** At night, and, on a machine that is switched off then, soon after the next start. */
    @Scheduled(identity = "forget-at-night", cron = "0 40 3 * * ?")
    @Scheduled(identity = "forget-after-start", every = "24h", delayed = "10m")
    void run() {
        int forgotten = forget.forgetSilentSince(clock.instant().minus(Duration.ofDays(config.retentionDays())));
        if (forgotten > 0) {
            Log.infof(
                    "Deleted %d participants who had done nothing for %d days, and their answers",
                    forgotten, config.retentionDays());
        }
    }
}
