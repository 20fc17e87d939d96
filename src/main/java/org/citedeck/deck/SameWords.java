package org.citedeck.deck;

import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.CosineDistance;
import org.citedeck.article.Article;
import org.citedeck.article.Sentence;

/** Finds a sentence of one revision in another. */
final class SameWords {

    /** Where less than a third is alike, it is another sentence. */
    private static final double TOO_FAR = 0.67;

    private static final CosineDistance DISTANCE = new CosineDistance();

    private SameWords() {}

    /** The sentence that reads exactly the same; of several the one at the nearest place. */
    static Optional<Sentence> in(Article revision, Sentence sentence) {
        String words = sentence.words();
        return revision.sentences.stream()
                .filter(candidate -> candidate.words().equals(words))
                .min(Comparator.comparingInt(candidate -> Math.abs(candidate.ordinal - sentence.ordinal)));
    }

    /** The sentence that comes nearest to it, if any comes near. */
    static Optional<Sentence> nearest(Article revision, Sentence sentence) {
        return revision.sentences.stream()
                .filter(candidate -> distance(candidate, sentence) < TOO_FAR)
                .min(Comparator.comparingDouble(candidate -> distance(candidate, sentence)));
    }

    private static double distance(Sentence a, Sentence b) {
        return DISTANCE.apply(a.words(), b.words());
    }
}
