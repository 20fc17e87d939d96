package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.citedeck.deck.JoinCode;
import org.citedeck.quiz.JoinParticipants;
import org.citedeck.quiz.KnownParticipants;
import org.citedeck.quiz.Participant;

/**
 * Takes a student's progress to another device: one shows a code, the other enters it, and from then on both are the same
 * participant. What the other one had done already is joined to it.
 */
@ApplicationScoped
class MoveDevice {

    static final Duration VALID = Duration.ofMinutes(10);
    private static final int CODE_LENGTH = 8;

    private final Transfers transfers;
    private final KnownParticipants known;
    private final JoinParticipants joinParticipants;
    private final Clock clock;

    MoveDevice(Transfers transfers, KnownParticipants known, JoinParticipants joinParticipants, Clock clock) {
        this.transfers = transfers;
        this.known = known;
        this.joinParticipants = joinParticipants;
        this.clock = clock;
    }

    /** The code that was made last, while it is good. */
    Optional<MyPage.Code> current(Learner learner) {
        return transfers
                .of(learner.participant(), oldest())
                .map(transfer -> new MyPage.Code(transfer.code, minutesLeft(transfer)));
    }

    /** A new code; earlier ones are good no more. */
    void makeCode(Learner learner) {
        transfers.delete("participant = ?1 or made < ?2", learner.participant(), oldest());
        transfers.persist(new Transfer(JoinCode.random(CODE_LENGTH), learner.participant(), clock.instant()));
    }

    /** Makes this device the one that showed the code; false where the code is wrong, used or too old. */
    boolean enter(String typed) {
        Optional<Transfer> found = transfers.locked(JoinCode.normalised(typed), oldest());
        found.ifPresent(transfer -> {
            Participant into = transfer.participant;
            known.current().ifPresent(from -> joinParticipants.join(from, into));
            known.seat(into);
            transfers.delete(transfer);
        });
        return found.isPresent();
    }

    private Instant oldest() {
        return clock.instant().minus(VALID);
    }

    /** Rounded up: whoever keeps to it is in time, but for the last moment. */
    private long minutesLeft(Transfer transfer) {
        return Duration.between(clock.instant(), transfer.made.plus(VALID))
                .plusSeconds(59)
                .toMinutes();
    }
}
