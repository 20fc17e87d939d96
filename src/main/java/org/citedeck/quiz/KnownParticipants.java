package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sits at the device that a request comes from. */
@ApplicationScoped
public class KnownParticipants {

    private final Participants participants;
    private final Device device;
    private final Clock clock;

    KnownParticipants(Participants participants, Device device, Clock clock) {
        this.participants = participants;
        this.device = device;
        this.clock = clock;
    }

    /** Whoever answered, or joined a class, at this device last; empty where nobody has. */
    @Transactional
    public Optional<Participant> current() {
        return device.code().flatMap(participants::withCode);
    }

    /** Somebody new, who is not at this device. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Participant made(@Nullable String nickname) {
        var participant = new Participant();
        participant.code = Token.random();
        participant.nickname = nickname;
        participant.joined = clock.instant();
        participants.persist(participant);
        return participant;
    }

    /** Whoever is at this device; somebody new where nobody has been. */
    @Transactional
    public Participant here() {
        String code = device.keptCode();
        return participants.withCode(code).orElseGet(() -> {
            var participant = new Participant();
            participant.code = code;
            participant.joined = clock.instant();
            participants.persistAndFlush(participant);
            return participant;
        });
    }

    /** From now on this participant sits at the device. */
    public void seat(Participant participant) {
        device.keep(participant.code);
    }

    /** From now on nobody that we know sits at the device. */
    public void unseat() {
        device.keep(Token.random());
    }
}
