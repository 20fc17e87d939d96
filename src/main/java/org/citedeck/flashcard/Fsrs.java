package org.citedeck.flashcard;

/**
 * FSRS-6 with its published default weights: what an answer does to a memory, and when to ask again. Pure arithmetic.
 *
 * <p>The letters are those of the published formulas: S stability, D difficulty, R retrievability, G grade. Of the two
 * readings of "Hard" on the same day we take the one that lets stability fall (only Good and Easy keep it at least where
 * it was).
 */
final class Fsrs {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;
    private static final int LONGEST_INTERVAL = 36_500;

    private Fsrs() {}

    /** The probability of recall so many days after the last answer. */
    static double retrievability(long days, double stability) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    /** The whole days, from 1 on, after which recall falls to the desired retention. */
    static int interval(double stability, double retention) {
        double days = stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
        return (int) Math.min(Math.max(Math.rint(days), 1), LONGEST_INTERVAL);
    }

    /** The memory after the first answer. */
    static Memory first(Grade grade) {
        return new Memory(Math.max(W[grade.number() - 1], LEAST_STABILITY), clamped(firstDifficulty(grade)));
    }

    /**
     * The memory after a further answer.
     *
     * @param days whole days since the answer before; 0 for the same day
     */
    static Memory next(Memory memory, Grade grade, long days) {
        return new Memory(stability(memory, grade, days), difficulty(memory.difficulty(), grade));
    }

    private static double stability(Memory memory, Grade grade, long days) {
        if (days < 1) {
            return sameDay(memory.stability(), grade);
        }
        double recall = retrievability(days, memory.stability());
        return grade == Grade.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, grade);
    }

    /** S after a recall with probability R. */
    static double recalled(Memory memory, double recall, Grade grade) {
        double bonus =
                switch (grade) {
                    case HARD -> W[15];
                    case EASY -> W[16];
                    default -> 1;
                };
        double growth = Math.exp(W[8])
                * (HARDEST + 1 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * Math.expm1(W[10] * (1 - recall))
                * bonus;
        return atLeast(memory.stability() * (1 + growth));
    }

    /** S after it was forgotten, although the probability of recall was R. */
    static double forgotten(Memory memory, double recall) {
        double left = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - recall));
        return atLeast(Math.min(left, memory.stability() / Math.exp(W[17] * W[18])));
    }

    /** S after a further answer on the same day. */
    static double sameDay(double stability, Grade grade) {
        double increase = Math.exp(W[17] * (grade.number() - 3 + W[18])) * Math.pow(stability, -W[19]);
        boolean recalled = grade == Grade.GOOD || grade == Grade.EASY;
        return atLeast(stability * (recalled ? Math.max(increase, 1) : increase));
    }

    /** D after an answer: damped towards its ends, and drawn a little to that of an easy card. */
    static double difficulty(double difficulty, Grade grade) {
        double change = -W[6] * (grade.number() - 3);
        double damped = difficulty + (HARDEST - difficulty) / (HARDEST - EASIEST) * change;
        return clamped(W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * damped);
    }

    private static double firstDifficulty(Grade grade) {
        return W[4] - Math.exp(W[5] * (grade.number() - 1)) + 1;
    }

    private static double clamped(double difficulty) {
        return Math.min(Math.max(difficulty, EASIEST), HARDEST);
    }

    private static double atLeast(double stability) {
        return Math.max(stability, LEAST_STABILITY);
    }
}
