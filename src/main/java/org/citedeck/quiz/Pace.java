package org.citedeck.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who says what an attempt is asked next, where that is not the student: a teacher who holds a live round.
 *
 * @param round code of the live round
 * @param ended when that ended; null while it goes on
 */
@Embeddable
record Pace(
        @Column(name = "live_round") String round,
        @Column(name = "live_ended") @Nullable Instant ended) {

    /** Whether the round goes on, so that nothing is told outside it. */
    boolean isHeld() {
        return ended == null;
    }
}
