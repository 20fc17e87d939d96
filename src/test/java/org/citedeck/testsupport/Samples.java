package org.citedeck.testsupport;

import java.util.concurrent.atomic.AtomicInteger;

/** Articles for tests, written for them. */
public final class Samples {

    /** Four names that begin sentences, a year, and a sentence that begins with no name. */
    public static final String FERRY = """
            Nora Lindqvist bought the old ferry for one crown. She had waited for it since spring.

            Peter Aske painted the hull blue in 1998. Harald Bruun repaired the engine at night.

            Sigrid Moen sold the first ticket on Sunday. The passengers cheered.""";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Samples() {}

    /** The ferry's story with an ending of its own, so that it is an article of its own. */
    public static String freshFerry() {
        return FERRY + "\n\nThe log book counts this as voyage number " + COUNTER.incrementAndGet() + ".";
    }
}
