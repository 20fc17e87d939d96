package org.citedeck.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class Teachers implements PanacheRepository<Teacher> {

    Optional<Teacher> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
