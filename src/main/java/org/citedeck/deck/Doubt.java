package org.citedeck.deck;

/** What does not fit between an item and its sentence, told to the teacher and kept all the same. */
enum Doubt {
    ANSWER_NOT_CITED(
            "The cited sentence does not hold this answer. Students will see the sentence and miss the answer in it."),
    CORRECTION_NOT_CITED(
            "The correction has names or numbers that the cited sentence does not have. Check it once more.");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
