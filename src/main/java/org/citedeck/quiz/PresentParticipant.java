package org.citedeck.quiz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Whoever uses the device that a request comes from. */
@RequestScoped
public class PresentParticipant {

    private final Device device;
    private final Participants participants;
    private final Clock clock;

    PresentParticipant(Device device, Participants participants, Clock clock) {
        this.device = device;
        this.participants = participants;
        this.clock = clock;
    }

    /** Empty for a device that has done nothing yet. */
    @Transactional
    public Optional<Participant> known() {
        return device.code().flatMap(participants::withCode);
    }

    /** Known from now on. */
    @Transactional
    public Participant made() {
        String code = device.keptCode();
        return participants.withCode(code).orElseGet(() -> {
            var participant = new Participant();
            participant.code = code;
            participant.joined = clock.instant();
            participants.persistAndFlush(participant);
            return participant;
        });
    }

    /** The device is another participant's from now on, as well as the one that it was. */
    public void become(Participant participant) {
        device.keep(participant.code);
    }

    /** The device is nobody's from now on. */
    public void leave() {
        device.drop();
    }
}
