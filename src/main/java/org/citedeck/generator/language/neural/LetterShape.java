package org.citedeck.generator.language.neural;

/** Which letters of a word are capitals: the pieces forget it. */
enum LetterShape {
    NONE(0),
    LOWER(1),
    FIRST(2),
    ALL(3),
    MIXED(4);

    private final int id;

    LetterShape(int id) {
        this.id = id;
    }

    /** What the model knows it by. */
    int id() {
        return id;
    }

    static LetterShape of(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        if (letters.length == 0) {
            return NONE;
        }
        int capitals = 0;
        for (int letter : letters) {
            capitals += Character.isUpperCase(letter) ? 1 : 0;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters.length) {
            return capitals > 1 ? ALL : FIRST;
        }
        return capitals == 1 && Character.isUpperCase(letters[0]) ? FIRST : MIXED;
    }
}
