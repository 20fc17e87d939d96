package org.citedeck.live;

import java.util.stream.Stream;

/** What is measured in some rounds of the benchmark. */
record Measures(String rounds, Latencies joined, Latencies screens, Latencies lastScreens, Latencies answers) {

    static Measures of(String rounds) {
        return new Measures(
                rounds,
                new Latencies("a student joins (three requests)"),
                new Latencies("teacher's click to a student's screen"),
                new Latencies("teacher's click to the last screen"),
                new Latencies("answer to acknowledgement"));
    }

    void print() {
        System.out.println(rounds);
        Stream.of(joined, screens, lastScreens, answers)
                .map(Latencies::line)
                .forEach(line -> System.out.println("  " + line));
    }
}
