package org.citedeck.quiz;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How sure a student says to be of an answer. */
enum Certainty {
    SURE("Sure"),
    THINK_SO("I think so"),
    GUESS("A guess");

    private final String word;

    Certainty(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** What a form sent. */
    static Optional<Certainty> named(@Nullable String value) {
        return Stream.of(values()).filter(known -> known.name().equals(value)).findFirst();
    }
}
