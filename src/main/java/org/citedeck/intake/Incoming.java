package org.citedeck.intake;

import java.util.List;
import org.citedeck.generator.reading.Metadata;

/**
 * What came in, as text that the generator can read.
 *
 * @param found metadata that the format itself states
 * @param leftOut pieces of the page or file that its reader has already left out, each on one line
 */
record Incoming(String content, Metadata found, List<String> leftOut) {

    Incoming {
        leftOut = List.copyOf(leftOut);
    }

    static Incoming of(String content) {
        return new Incoming(content, Metadata.NONE, List.of());
    }
}
