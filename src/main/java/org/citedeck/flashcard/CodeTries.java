package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Wrong codes of the last minute, by where they came from. In memory only: nobody's address is written down. */
@ApplicationScoped
class CodeTries {

    static final int ALLOWED = 10;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Deque<Instant>> wrong = new HashMap<>();

    CodeTries(Clock clock) {
        this.clock = clock;
    }

    /** Whether one more may be tried from there now. */
    synchronized boolean mayTry(String from) {
        forgetOld();
        Deque<Instant> tries = wrong.get(from);
        return tries == null || tries.size() < ALLOWED;
    }

    synchronized void wrong(String from) {
        wrong.computeIfAbsent(from, key -> new ArrayDeque<>()).add(clock.instant());
    }

    synchronized void right(String from) {
        wrong.remove(from);
    }

    private void forgetOld() {
        Instant since = clock.instant().minus(REMEMBERED);
        wrong.values().forEach(tries -> tries.removeIf(time -> !time.isAfter(since)));
        wrong.values().removeIf(Deque::isEmpty);
    }
}
