package org.citedeck.flashcard;

/** How well a card was remembered, as the student says. */
enum Grade {
    AGAIN(1, "Again"),
    HARD(2, "Hard"),
    GOOD(3, "Good"),
    EASY(4, "Easy");

    private final int number;
    private final String word;

    Grade(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /** As it stands on the button. */
    String word() {
        return word;
    }

    /** 1 to 4, as in the formulas of FSRS and on the keyboard. */
    int number() {
        return number;
    }
}
