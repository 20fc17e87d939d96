package org.citedeck.deck;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class Seeds implements PanacheRepository<Seed> {

    Optional<Seed> named(String fileName) {
        return find("fileName", fileName).firstResultOptional();
    }
}
