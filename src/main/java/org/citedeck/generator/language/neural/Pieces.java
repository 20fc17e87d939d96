package org.citedeck.generator.language.neural;

/** A sentence in word pieces, the marks of beginning and end included. */
final class Pieces {

    private final int[] ids;
    private final int[] shapes;
    private final int[] first;

    /**
     * Takes the arrays as they are, without a copy.
     *
     * @param ids of all pieces
     * @param shapes of the letters of the word that each piece belongs to, see {@link LetterShape}
     * @param first position of each word's first piece
     */
    Pieces(int[] ids, int[] shapes, int[] first) {
        this.ids = ids;
        this.shapes = shapes;
        this.first = first;
    }

    int length() {
        return ids.length;
    }

    int words() {
        return first.length;
    }

    int id(int piece) {
        return ids[piece];
    }

    int shape(int piece) {
        return shapes[piece];
    }

    int first(int word) {
        return first[word];
    }
}
