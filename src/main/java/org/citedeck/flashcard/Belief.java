package org.citedeck.flashcard;

/** What a student made of a false claim. */
enum Belief {
    /** It was not about a false claim, or the student did not say. */
    UNKNOWN,
    /** Took it for true. */
    BELIEVED,
    /** Saw that it is false. */
    REFUTED
}
