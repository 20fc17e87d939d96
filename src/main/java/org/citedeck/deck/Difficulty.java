package org.citedeck.deck;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How hard an item is, as its teacher sees it. */
enum Difficulty {
    EASY("Easy"),
    MEDIUM("Medium"),
    HARD("Hard");

    private static final double PLAIN = 0.9;
    private static final double FAIRLY_PLAIN = 0.75;

    private final String word;

    Difficulty(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** A first guess: what the generator is surest about is mostly plain. */
    static Difficulty presetFor(double score) {
        return score >= PLAIN ? EASY : score >= FAIRLY_PLAIN ? MEDIUM : HARD;
    }

    static Optional<Difficulty> named(@Nullable String name) {
        return Stream.of(values()).filter(value -> value.name().equals(name)).findFirst();
    }
}
