package org.citedeck.quiz;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who sits at the device when something is begun there. */
@ApplicationScoped
class SeatParticipant {

    private static final int LONGEST_NICKNAME = 40;

    private final Participants participants;
    private final Device device;
    private final Clock clock;

    SeatParticipant(Participants participants, Device device, Clock clock) {
        this.participants = participants;
        this.device = device;
        this.clock = clock;
    }

    /**
     * The device's participant; a new one where the name is another's, as on a tablet that goes round. Not to be called
     * within a transaction.
     *
     * @param nickname as it was typed; empty for none
     * @return the participant's code, which is registered
     */
    String seat(String nickname) {
        String code = device.keptCode();
        boolean another = !nickname.isEmpty()
                && QuarkusTransaction.requiringNew()
                        .call(() -> participants
                                .withCode(code)
                                .filter(known -> known.nickname != null && !known.nickname.equalsIgnoreCase(nickname))
                                .isPresent());
        String seated = another ? Token.random() : code;
        if (another) {
            device.keep(seated);
        }
        register(seated);
        return seated;
    }

    /** A nickname as it is kept; null for none. */
    static @Nullable String tidy(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String one = typed.strip().replaceAll("\\p{C}|\\s+", " ");
        return one.length() <= LONGEST_NICKNAME ? one : one.substring(0, LONGEST_NICKNAME);
    }

    @SuppressWarnings("IllegalCatch") // what a violated constraint is wrapped in depends on where it is noticed
    private void register(String code) {
        try {
            registerOnce(code);
        } catch (RuntimeException e) {
            // A second click of the same moment was faster.
            Log.debugf(e, "Participant registered twice");
            registerOnce(code);
        }
    }

    private void registerOnce(String code) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (participants.withCode(code).isEmpty()) {
                var participant = new Participant();
                participant.code = code;
                participant.joined = clock.instant();
                participants.persistAndFlush(participant);
            }
        });
    }
}
