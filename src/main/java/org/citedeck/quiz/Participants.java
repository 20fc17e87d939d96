package org.citedeck.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All who have answered. */
@ApplicationScoped
class Participants implements PanacheRepository<Participant> {

    Optional<Participant> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The same, and no other request of this participant goes on until the transaction ends. */
    Optional<Participant> locked(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
