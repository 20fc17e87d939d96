package org.citedeck.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.JoinCode;

@ApplicationScoped
class Classrooms implements PanacheRepository<Classroom> {

    Optional<Classroom> withCode(String typed) {
        return find("code", JoinCode.normalised(typed)).firstResultOptional();
    }

    /** A teacher's own class; somebody else's is as if it did not exist. */
    Optional<Classroom> owned(String code, String owner) {
        return withCode(code).filter(classroom -> classroom.owner.equals(owner));
    }

    List<Classroom> of(String owner) {
        return list("owner = ?1 order by created desc", owner);
    }
}
