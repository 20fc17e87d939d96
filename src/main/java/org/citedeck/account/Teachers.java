package org.citedeck.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Teachers implements PanacheRepository<Teacher> {

    Optional<Teacher> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Names that differ in capitals only would be taken for one another. */
    boolean isTaken(String name) {
        return count("lower(name) = lower(?1)", name) > 0;
    }

    List<Teacher> inOrder() {
        return list("order by active desc, lower(name)");
    }
}
