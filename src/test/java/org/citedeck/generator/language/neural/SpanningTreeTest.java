package org.citedeck.generator.language.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    @Property(tries = 2000)
    void no_tree_with_one_root_is_better(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
        double[][] scores = scores(words, new Random(seed));
        int[] heads = SpanningTree.heads(scores);
        assertThat(isTree(heads)).isTrue();
        assertThat(value(scores, heads)).isCloseTo(best(scores, new int[words], 0), within(1e-9));
    }

    @Property(tries = 100)
    void long_sentences_are_trees_too(@ForAll @IntRange(min = 50, max = 200) int words, @ForAll long seed) {
        assertThat(isTree(SpanningTree.heads(scores(words, new Random(seed))))).isTrue();
    }

    @Test
    void one_word_is_the_root() {
        assertThat(SpanningTree.heads(new double[][] {{-3, 9}})).containsExactly(-1);
    }

    @Test
    void a_cycle_is_opened_where_it_costs_least() {
        double[][] scores = {
            {1, -50, 9},
            {2, 9, -50},
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(1, -1);
    }

    private static double[][] scores(int words, Random random) {
        double[][] scores = new double[words][words + 1];
        for (double[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                // ties and scores far apart, as models give them
                row[i] = random.nextInt(4) == 0 ? -50 : -random.nextInt(6) - random.nextInt(3) / 4.0;
            }
        }
        return scores;
    }

    private static double best(double[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? value(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = -1; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double value(double[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i] + 1];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] < 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }
}
