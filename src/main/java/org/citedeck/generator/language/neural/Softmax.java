package org.citedeck.generator.language.neural;

import java.nio.FloatBuffer;

/** Probabilities out of scores. */
final class Softmax {

    private Softmax() {}

    /**
     * @param at where the scores begin
     * @param count of scores
     * @param temperature what to divide them by
     */
    static double[] of(FloatBuffer scores, int at, int count, double temperature) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, scores.get(at + i));
        }
        double[] probabilities = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            probabilities[i] = Math.exp((scores.get(at + i) - most) / temperature);
            sum += probabilities[i];
        }
        for (int i = 0; i < count; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
