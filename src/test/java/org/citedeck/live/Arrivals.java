package org.citedeck.live;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** When each student's screen showed a step, by the virtual machine's clock. */
record Arrivals(CountDownLatch missing, Queue<Long> times) {

    private static final int PATIENCE_SECONDS = 60;

    Arrivals(int students) {
        this(new CountDownLatch(students), new ConcurrentLinkedQueue<>());
    }

    void add(long at) {
        times.add(at);
        missing.countDown();
    }

    void await() throws InterruptedException {
        if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(missing.getCount() + " screens are missing");
        }
    }

    long last() {
        return times.stream().mapToLong(Long::longValue).max().orElseThrow();
    }
}
