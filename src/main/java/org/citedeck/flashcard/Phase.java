package org.citedeck.flashcard;

/** Where a card is in its life. */
enum Phase {
    /** Never answered. */
    NEW,
    /** Answered, and shown again after minutes. */
    LEARNING,
    /** Remembered for days. */
    REVIEW,
    /** Forgotten, and shown again after minutes. */
    RELEARNING;

    /** Whether it is shown again after minutes, not days. */
    boolean isInSteps() {
        return this == LEARNING || this == RELEARNING;
    }
}
