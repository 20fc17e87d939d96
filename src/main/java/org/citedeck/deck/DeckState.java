package org.citedeck.deck;

/** Where a deck is in its life. */
public enum DeckState {
    DRAFT("Draft"),
    PUBLISHED("Open"),
    CLOSED("Closed"),
    ARCHIVED("Archived");

    private final String word;

    DeckState(String word) {
        this.word = word;
    }

    /** As a teacher reads it. */
    public String word() {
        return word;
    }
}
