package org.citedeck.deck;

/** How an attempt is gone through. */
public enum Mode {
    /** Every answer is told about at once. */
    PRACTICE("Practice"),

    /** Nothing is told before the last answer of the attempt is in. */
    TEST("Test"),

    /** Claims only: first the verdict, then the sentence of the article that decides it. */
    FACT_CHECK("Fact-check"),

    /** What was wrong comes again until it was right once. */
    SURVIVAL("Survival");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether it tells after each answer, rather than after the last. */
    public boolean tellsAtOnce() {
        return this != TEST;
    }

    /** Whether an item is of a kind that it asks. */
    boolean asks(Item item) {
        return this != FACT_CHECK || item.kind == ItemKind.CLAIM;
    }
}
