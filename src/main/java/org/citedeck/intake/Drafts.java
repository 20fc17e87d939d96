package org.citedeck.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Drafts implements PanacheRepository<Draft> {

    private static final Duration KEPT_WHEN_DONE = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Clock clock;

    Drafts(Clock clock) {
        this.clock = clock;
    }

    /** A teacher's own draft; somebody else's is as if it did not exist. */
    Optional<Draft> owned(String code, String owner) {
        return find("code = ?1 and owner = ?2", code, owner).firstResultOptional();
    }

    /** The same, locked to be changed: somebody may press a button twice. */
    Optional<Draft> locked(String code, String owner) {
        return find("code = ?1 and owner = ?2", code, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What a teacher has begun and not finished, newest first. */
    List<Draft> unfinished(String owner) {
        return list("owner = ?1 and done = false order by created desc", owner);
    }

    void forgetOld() {
        delete("created < ?1", clock.instant().minus(KEPT));
        delete("done = true and created < ?1", clock.instant().minus(KEPT_WHEN_DONE));
    }
}
