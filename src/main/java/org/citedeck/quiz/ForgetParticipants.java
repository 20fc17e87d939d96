package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Deletes all that is known of participants. What other tables hold of them goes with the row it belongs to, by the
 * database ({@code on delete cascade}).
 */
@ApplicationScoped
public class ForgetParticipants {

    /** Databases take only so many values in one statement. */
    private static final int AT_ONCE = 500;

    private final EntityManager database;

    ForgetParticipants(EntityManager database) {
        this.database = database;
    }

    /** Forgets these, with their attempts and answers. */
    @Transactional
    public void forget(Collection<Participant> participants) {
        forgetIds(participants.stream().map(participant -> participant.id).toList());
    }

    /** Forgets all who have done nothing since then; how many there were. */
    @Transactional
    int forgetSilentSince(Instant moment) {
        List<Long> silent = database.createQuery("""
                        select p.id from Participant p
                        where p.joined < :moment
                        and (p.active is null or p.active < :moment)
                        and not exists (select a.id from Attempt a where a.participant = p and a.started >= :moment)
                        and not exists (select r.id from Response r
                            where r.attempt.participant = p and r.answered >= :moment)
                        """, Long.class)
                .setParameter("moment", moment)
                .getResultList();
        forgetIds(silent);
        return silent.size();
    }

    private void forgetIds(List<Long> ids) {
        database.flush();
        for (int start = 0; start < ids.size(); start += AT_ONCE) {
            List<Long> some = ids.subList(start, Math.min(ids.size(), start + AT_ONCE));
            for (String table : List.of("response", "attempt_item")) {
                run(
                        "delete from " + table
                                + " where attempt_id in (select id from attempt where participant_id in (:some))",
                        some);
            }
            run("delete from attempt where participant_id in (:some)", some);
            run("delete from participant where id in (:some)", some);
        }
        // What was read before is no longer there.
        database.clear();
    }

    private void run(String statement, List<Long> some) {
        database.createNativeQuery(statement).setParameter("some", some).executeUpdate();
    }
}
