package org.citedeck.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.citedeck.deck.JoinCode;
import org.citedeck.quiz.Participant;

@ApplicationScoped
class Members implements PanacheRepository<Member> {

    Optional<Member> withCode(String typed) {
        return find("code", JoinCode.normalised(typed)).firstResultOptional();
    }

    Optional<Member> behind(Participant participant) {
        return find("participant", participant).firstResultOptional();
    }
}
