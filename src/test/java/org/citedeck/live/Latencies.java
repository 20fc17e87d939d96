package org.citedeck.live;

import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long something took, many times. */
final class Latencies {

    private static final double NANOS_PER_MS = 1e6;

    private final String what;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    Latencies(String what) {
        this.what = what;
    }

    void add(long took) {
        nanos.add(took);
    }

    /** One line for people. */
    String line() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? what + ": never"
                : String.format(
                        Locale.ROOT,
                        "%-58s p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   slowest %6.1f ms   (%d)",
                        what,
                        at(sorted, 50),
                        at(sorted, 95),
                        at(sorted, 99),
                        sorted[sorted.length - 1] / NANOS_PER_MS,
                        sorted.length);
    }

    /** The smallest value that so many in a hundred do not exceed. */
    private static double at(long[] sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return Arrays.stream(sorted).skip(Math.max(0, rank - 1)).findFirst().orElse(0) / NANOS_PER_MS;
    }
}
