package org.citedeck.generator.language.neural;

import java.util.Arrays;

/**
 * The best tree over the words of a sentence: Chu and Liu 1965, Edmonds 1967, for dense graphs; exactly one word hangs from the
 * root (Zmigrod et al. 2020 say why that must be asked for).
 */
final class SpanningTree {

    private SpanningTree() {}

    /**
     * Finds the tree with the largest sum of scores.
     *
     * @param scores of each head for each word, {@code [words][1 + words]}: place 0 is the root, place i + 1 is word i. Larger is
     *     better; finite. A word's score for itself is not read.
     * @return index of each word's head, −1 for the one root
     */
    static int[] heads(double[][] scores) {
        int size = scores.length + 1;
        double[][] graph = new double[size][size];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] row : scores) {
            for (double score : row) {
                least = Math.min(least, score);
                most = Math.max(most, score);
            }
        }
        // a second word at the root costs more than any tree can gain
        double cost = (most - least + 1) * size;
        Arrays.fill(graph[0], Double.NEGATIVE_INFINITY);
        for (int word = 1; word < size; word++) {
            System.arraycopy(scores[word - 1], 0, graph[word], 0, size);
            graph[word][word] = Double.NEGATIVE_INFINITY;
            graph[word][0] -= cost;
        }
        int[] heads = new int[size];
        solve(graph, heads);
        int[] words = new int[size - 1];
        for (int word = 1; word < size; word++) {
            words[word - 1] = heads[word] - 1;
        }
        return words;
    }

    /** Fills in the heads of all nodes but node 0; {@code graph[node][head]}. */
    private static void solve(double[][] graph, int[] heads) {
        int size = graph.length;
        for (int node = 1; node < size; node++) {
            heads[node] = best(graph[node]);
        }
        int[] cycle = cycle(heads);
        if (cycle.length == 0) {
            return;
        }
        boolean[] inCycle = new boolean[size];
        double whole = 0;
        for (int node : cycle) {
            inCycle[node] = true;
            whole += graph[node][heads[node]];
        }
        // the cycle becomes one node, the last of the smaller graph
        int[] kept = new int[size - cycle.length];
        int count = 0;
        for (int node = 0; node < size; node++) {
            if (!inCycle[node]) {
                kept[count++] = node;
            }
        }
        double[][] smaller = new double[count + 1][count + 1];
        int[] entered = new int[count];
        int[] left = new int[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                smaller[i][j] = graph[kept[i]][kept[j]];
            }
            double in = Double.NEGATIVE_INFINITY;
            double out = Double.NEGATIVE_INFINITY;
            for (int node : cycle) {
                double entering = graph[node][kept[i]] - graph[node][heads[node]] + whole;
                if (entering > in) {
                    in = entering;
                    entered[i] = node;
                }
                if (graph[kept[i]][node] > out) {
                    out = graph[kept[i]][node];
                    left[i] = node;
                }
            }
            smaller[count][i] = in;
            smaller[i][count] = out;
        }
        smaller[count][count] = Double.NEGATIVE_INFINITY;
        int[] solved = new int[count + 1];
        solve(smaller, solved);
        for (int i = 1; i < count; i++) {
            heads[kept[i]] = solved[i] == count ? left[i] : kept[solved[i]];
        }
        int broken = entered[solved[count]];
        heads[broken] = kept[solved[count]];
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int head = 1; head < scores.length; head++) {
            best = scores[head] > scores[best] ? head : best;
        }
        return best;
    }

    /** Nodes of one cycle, or none. */
    private static int[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node != 0 && seen[node] == 0) {
                seen[node] = start;
                node = heads[node];
            }
            if (node != 0 && seen[node] == start) {
                int[] found = new int[heads.length];
                int count = 0;
                int at = node;
                do {
                    found[count++] = at;
                    at = heads[at];
                } while (at != node);
                return Arrays.copyOf(found, count);
            }
        }
        return new int[0];
    }
}
