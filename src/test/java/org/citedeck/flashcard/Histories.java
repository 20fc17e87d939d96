package org.citedeck.flashcard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moments and entries for tests, in Oslo. */
final class Histories {

    static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    static final Instant NOON = at(LocalDate.of(2026, 3, 2));

    private Histories() {}

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    static Entry entry(Action action, Instant at) {
        return new Entry(action, Moment.of(at, ZONE), 0.9, Belief.UNKNOWN);
    }

    static Entry entry(Action action, Instant at, Belief belief) {
        return new Entry(action, Moment.of(at, ZONE), 0.9, belief);
    }

    /** When the card is next shown: at its step, or at noon of its day. */
    static Instant due(CardState state) {
        if (state.dueAt() != null) {
            return state.dueAt();
        }
        LocalDate day = state.dueDay();
        return day == null ? NOON : at(day);
    }

    static Instant daysLater(int days) {
        return NOON.plus(Duration.ofDays(days));
    }
}
