package org.citedeck.flashcard;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.citedeck.quiz.Participant;

/** Codes for other devices. */
@ApplicationScoped
class Transfers implements PanacheRepository<Transfer> {

    Optional<Transfer> of(Participant participant, Instant after) {
        return find("participant = ?1 and made > ?2 order by made desc", participant, after)
                .firstResultOptional();
    }

    /** Of two devices that enter it at the same moment, the second finds it gone. */
    Optional<Transfer> locked(String code, Instant after) {
        return find("code = ?1 and made > ?2", code, after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
