package org.citedeck.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Assignments implements PanacheRepository<Assignment> {}
