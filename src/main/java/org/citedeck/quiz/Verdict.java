package org.citedeck.quiz;

/** What grading says to an answer. */
enum Verdict {
    RIGHT,
    /** Right, but not spelt so. */
    MISSPELT,
    /** Too far from the key to be right, near enough to be given one more try. */
    NEAR,
    WRONG;

    boolean isRight() {
        return this == RIGHT || this == MISSPELT;
    }
}
