package org.citedeck.live;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.JoinCode;

@ApplicationScoped
class LiveRounds implements PanacheRepository<LiveRound> {

    Optional<LiveRound> withCode(String typed) {
        return find("code", JoinCode.normalised(typed)).firstResultOptional();
    }

    /** One of a teacher's own; somebody else's is as if it did not exist. */
    Optional<LiveRound> owned(String code, String owner) {
        return withCode(code).filter(round -> round.deck.owner.equals(owner));
    }

    /** The one that goes on with a deck. */
    Optional<LiveRound> current(Deck deck) {
        return find("deck = ?1 and ended is null order by id", deck).firstResultOptional();
    }

    List<LiveRound> silentSince(Instant moment) {
        return list("ended is null and moved < ?1", moment);
    }

    List<LiveRound> withCodes(Collection<String> codes) {
        return list("code in ?1", codes);
    }
}
