package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Two devices of one student: what was done as one participant becomes the other's. */
@ApplicationScoped
public class JoinParticipants {

    private final Attempts attempts;
    private final Objections objections;
    private final Event<ParticipantJoined> joined;

    JoinParticipants(Attempts attempts, Objections objections, Event<ParticipantJoined> joined) {
        this.attempts = attempts;
        this.objections = objections;
        this.joined = joined;
    }

    /**
     * Moves all that is one participant's. Within the caller's transaction; what other packages keep moves with it, as
     * they observe {@link ParticipantJoined}.
     *
     * @param from has nothing afterwards, but stays, since others may refer to it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(Participant from, Participant into) {
        if (from.equals(into)) {
            return;
        }
        attempts.update("participant = ?1 where participant = ?2", into, from);
        objections.update("participant = ?1 where participant = ?2", into, from);
        if (into.nickname == null) {
            into.nickname = from.nickname;
        }
        joined.fire(new ParticipantJoined(from, into));
    }
}
