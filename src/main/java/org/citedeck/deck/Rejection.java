package org.citedeck.deck;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why an item is refused: the list that raters of the generator go by, so that a teacher's reasons can train its ranking. */
enum Rejection {
    UNGRAMMATICAL("1", "Not good English"),
    SENSELESS("2", "Makes no sense"),
    VAGUE("3", "Vague, or does not stand alone"),
    OBVIOUS("4", "Obvious, or gives its answer away"),
    WRONG_ANSWER("5", "Answer or verdict is wrong or incomplete"),
    WRONG_QUESTION_WORD("6", "Wrong question word"),
    HEDGE_LOST("7", "Tells as a fact what is only said or planned"),
    SECOND_ANSWER("8", "Another answer is right too"),
    FORMATTING("9", "Spaces, quotes or cut phrases"),
    NOT_WORTH_ASKING("10", "Not worth asking"),
    WEAK_CHOICES("c", "A wrong choice does not fit");

    private final String number;
    private final String words;

    Rejection(String number, String words) {
        this.number = number;
        this.words = words;
    }

    /** In the list of reasons of docs/quality.md. */
    String number() {
        return number;
    }

    public String words() {
        return words;
    }

    /** The key that chooses it once the reasons are open. */
    public String key() {
        return this == NOT_WORTH_ASKING ? "0" : number;
    }

    static Optional<Rejection> named(@Nullable String name) {
        return Stream.of(values()).filter(value -> value.name().equals(name)).findFirst();
    }
}
