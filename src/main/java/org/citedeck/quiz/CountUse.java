package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.citedeck.deck.DeckUse;

/** Tells decks how they are used. */
@ApplicationScoped
class CountUse implements DeckUse {

    private final Attempts attempts;

    CountUse(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Map<String, Use> ofOwner(String owner) {
        var uses = new HashMap<String, Use>();
        var rows = attempts.getEntityManager()
                .createQuery(
                        "select a.deck.code, count(distinct a), max(a.started), max(r.answered) from Attempt a"
                                + " left join a.responses r where a.deck.owner = :owner group by a.deck.code",
                        Object[].class)
                .setParameter("owner", owner)
                .getResultList();
        for (Object[] row : rows) {
            Instant begun = (Instant) row[2];
            Instant last = row[3] instanceof Instant answered && answered.isAfter(begun) ? answered : begun;
            uses.put((String) row[0], new Use((Long) row[1], last));
        }
        return uses;
    }
}
