package org.citedeck.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts tries by a key and, after some, has the next one wait: longer with every further failure.
 *
 * <p>A try counts when it begins, so that a hundred at the same moment are a hundred. All is in memory and forgotten at a
 * restart: nothing about who tried is ever written down.
 */
public final class Throttle {

    private static final int MOST_KEYS = 20_000;
    private static final int MOST_DOUBLINGS = 20;

    private final Clock clock;
    private final Limits limits;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_KEYS;
        }
    };

    public Throttle(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /** Counts a try, if one may be made now; otherwise says how long to wait, and counts nothing. Zero: go on. */
    public synchronized Duration begin(String key) {
        Instant now = clock.instant();
        Tries before = tries.getOrDefault(key, Tries.NONE);
        if (before.waits && before.since.isAfter(now)) {
            return Duration.between(now, before.since);
        }
        int made = 1 + stillCounting(before, now);
        boolean waits = made >= limits.free;
        tries.put(key, new Tries(made, waits ? now.plus(waitAfter(made)) : now, waits));
        return Duration.ZERO;
    }

    /** The try was right: all that this key has failed is forgotten. */
    public synchronized void clear(String key) {
        tries.remove(key);
    }

    /** The try was right, but says nothing about others of the same key: it alone no longer counts. */
    public synchronized void takeBack(String key) {
        Tries before = tries.getOrDefault(key, Tries.NONE);
        if (before.made > 0) {
            tries.put(key, new Tries(before.made - 1, clock.instant(), false));
        }
    }

    /** Time heals, one failure after the other, but not while a wait lasts. */
    private int stillCounting(Tries before, Instant now) {
        long healed = Duration.between(before.since, now).dividedBy(limits.recovery);
        return (int) Math.max(0, before.made - Math.max(0, healed));
    }

    private Duration waitAfter(int made) {
        Duration wait = limits.firstWait.multipliedBy(1L << Math.min(made - limits.free, MOST_DOUBLINGS));
        return wait.compareTo(limits.longestWait) < 0 ? wait : limits.longestWait;
    }

    /**
     * How much is too much.
     *
     * @param free how many tries fail before the first wait
     * @param firstWait what the try after them waits; doubled with each failure that follows
     * @param longestWait what no wait is longer than
     * @param recovery after how much quiet one failure is forgotten
     */
    public record Limits(int free, Duration firstWait, Duration longestWait, Duration recovery) {

        /** For codes that are nobody's. Generous: a whole class types at once, behind one address. */
        public static final Limits CODES =
                new Limits(60, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofSeconds(20));
    }

    /**
     * What was tried with one key.
     *
     * @param since from when on time heals; until then the next try waits, if it waits at all
     */
    private record Tries(int made, Instant since, boolean waits) {
        static final Tries NONE = new Tries(0, Instant.EPOCH, false);
    }
}
