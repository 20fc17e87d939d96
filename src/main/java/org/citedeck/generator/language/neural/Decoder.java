package org.citedeck.generator.language.neural;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** From scores to the best reading: one tree, and the best label of each kind. */
final class Decoder {

    private static final String ROOT = "root";
    /** Log of a probability too small to count. */
    private static final double NEVER = -50;

    private final Settings settings;
    private final int rootRelation;

    Decoder(Settings settings) {
        this.settings = settings;
        this.rootRelation = settings.labels().relations().indexOf(ROOT);
    }

    /**
     * The best reading of a sentence.
     *
     * @param sentence its place in the batch
     */
    List<WordReading> decode(Scores scores, int sentence, int words) {
        double[][] arcs = new double[words][];
        double[][] logs = new double[words][words + 1];
        for (int word = 0; word < words; word++) {
            int row = sentence * scores.words() + word;
            arcs[word] = arcs(scores, row, word, words);
            for (int head = 0; head <= words; head++) {
                logs[word][head] = Math.max(NEVER, Math.log(arcs[word][head]));
            }
        }
        int[] heads = SpanningTree.heads(logs);
        List<WordReading> read = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            int row = sentence * scores.words() + word;
            int place = heads[word] + 1;
            Choice relation = relation(scores, row, place);
            Choice tag = choice(
                    scores.tags(),
                    row,
                    settings.labels().tags(),
                    settings.temperatures().tags());
            Choice type = choice(
                    scores.types(),
                    row,
                    settings.labels().types(),
                    settings.temperatures().types());
            Choice name = choice(
                    scores.names(),
                    row,
                    settings.labels().names(),
                    settings.temperatures().names());
            read.add(new WordReading(
                    heads[word],
                    relation.label(),
                    arcs[word][place] * relation.confidence(),
                    tag.label(),
                    tag.confidence(),
                    type.label(),
                    type.confidence(),
                    name.label(),
                    name.confidence()));
        }
        return read;
    }

    /** Probability of each head; none of the word itself. */
    private double[] arcs(Scores scores, int row, int word, int words) {
        int width = scores.words() + 1;
        FloatBuffer alone = FloatBuffer.allocate(words + 1);
        for (int head = 0; head <= words; head++) {
            alone.put(head, head == word + 1 ? -1e4f : scores.arcs().get(row * width + head));
        }
        return Softmax.of(alone, 0, words + 1, settings.temperatures().arcs());
    }

    private record Choice(String label, double confidence) {}

    private static Choice choice(FloatBuffer scores, int row, List<String> labels, double temperature) {
        double[] probabilities = Softmax.of(scores, row * labels.size(), labels.size(), temperature);
        int best = Softmax.best(probabilities);
        return new Choice(labels.get(best), probabilities[best]);
    }

    /** The relation to the head at a place; `root` there and nowhere else. */
    private Choice relation(Scores scores, int row, int place) {
        if (place == 0) {
            return new Choice(ROOT, 1);
        }
        List<String> labels = settings.labels().relations();
        int at = (row * (scores.words() + 1) + place) * labels.size();
        double[] probabilities = Softmax.of(
                scores.relations(), at, labels.size(), settings.temperatures().relations());
        probabilities[rootRelation] = 0;
        int best = Softmax.best(probabilities);
        return new Choice(labels.get(best), probabilities[best]);
    }
}
