package org.citedeck.generator.language.neural;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words into the word pieces of an uncased BERT (Devlin et al. 2019): lower case, accents off, punctuation apart, then the
 * longest piece that matches, again and again. The same as {@code pieces.py} does in training, which docs/adr/0013 says why.
 */
public final class WordPieces {

    /** Of one word: addresses and the like say no more after that. */
    private static final int MOST_PIECES = 8;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final int unknown;
    private final int begin;
    private final int end;

    /** Those of the models that the program comes with, which all begin with the same encoder. */
    public static WordPieces standard() {
        return new WordPieces(new String(Resource.read("annotator-pieces.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    /** @param pieces the vocabulary in the order of the ids */
    WordPieces(List<String> pieces) {
        for (String piece : pieces) {
            vocabulary.put(piece, vocabulary.size());
        }
        unknown = id("[UNK]");
        begin = id("[CLS]");
        end = id("[SEP]");
    }

    /**
     * The id of a piece.
     *
     * @throws IllegalArgumentException if there is no such piece
     */
    public int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("no piece " + piece + " in the vocabulary");
        }
        return id;
    }

    /** @param most pieces of a sentence; where there would be more, each word has its first piece alone */
    Pieces sentence(List<String> words, int most) {
        List<List<Integer>> cut = new ArrayList<>(words.stream().map(this::word).toList());
        if (cut.stream().mapToInt(List::size).sum() + 2 > most) {
            cut.replaceAll(pieces -> pieces.subList(0, 1));
        }
        int length = cut.stream().mapToInt(List::size).sum() + 2;
        int[] ids = new int[length];
        int[] shapes = new int[length];
        int[] first = new int[words.size()];
        ids[0] = begin;
        int at = 1;
        for (int i = 0; i < first.length; i++) {
            first[i] = at;
            int shape = LetterShape.of(words.get(i)).id();
            for (int piece : cut.get(i)) {
                ids[at] = piece;
                shapes[at++] = shape;
            }
        }
        ids[at] = end;
        return new Pieces(ids, shapes, first);
    }

    /** Ids of the pieces of a word: at least one. */
    public List<Integer> word(String word) {
        List<Integer> pieces = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .toArray()) {
            boolean apart = isPunctuation(c);
            if (apart || isSpace(c)) {
                addLongest(part, pieces);
            }
            if (!isSpace(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                part.appendCodePoint(c);
            }
            if (apart) {
                addLongest(part, pieces);
            }
        }
        addLongest(part, pieces);
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces.subList(0, Math.min(MOST_PIECES, pieces.size()));
    }

    /** Adds the pieces of a part without spaces or punctuation, and empties it. */
    private void addLongest(StringBuilder part, List<Integer> pieces) {
        int before = pieces.size();
        int start = 0;
        while (start < part.length()) {
            int stop = part.length();
            Integer id = null;
            while (stop > start && id == null) {
                id = vocabulary.get((start > 0 ? "##" : "") + part.substring(start, stop));
                stop -= id == null ? 1 : 0;
            }
            if (id == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                break;
            }
            pieces.add(id);
            start = stop;
        }
        part.setLength(0);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
