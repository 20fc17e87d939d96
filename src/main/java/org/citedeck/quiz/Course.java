package org.citedeck.quiz;

import java.time.Instant;
import org.citedeck.deck.Availability;

/** Whether an attempt still takes answers, whatever was answered in it. */
enum Course {
    RUNNING,

    /** The deck's hours were moved, so that it opens later. */
    NOT_OPEN,

    /** The deck takes no more answers. */
    CLOSED,

    /** The attempt's own time is up, with what was on its way then. */
    TIME_UP,

    /** A live round goes on, where the teacher asks and tells. */
    HELD,

    /** The live round that it was a part of has ended. */
    ROUND_OVER;

    static Course of(Attempt attempt, Instant now) {
        if (attempt.isHeld()) {
            return HELD;
        }
        if (attempt.isRoundOver()) {
            return ROUND_OVER;
        }
        if (TimeLimit.of(attempt).filter(limit -> limit.refuses(now)).isPresent()) {
            return TIME_UP;
        }
        Availability availability = attempt.deck.availability(now);
        return switch (availability) {
            case OPEN -> RUNNING;
            case NOT_YET -> NOT_OPEN;
            case CLOSED -> CLOSED;
        };
    }

    /** Whether nothing more is asked. */
    boolean isEnded() {
        return this == CLOSED || isFinal();
    }

    /** Whether nothing will be asked again, whatever becomes of the deck. */
    boolean isFinal() {
        return this == TIME_UP || this == ROUND_OVER;
    }
}
