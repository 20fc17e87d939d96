package org.citedeck.quiz;

/**
 * How often an item was asked that comes again until it is right.
 *
 * @param round in which the shown answer was given, from 1
 * @param rightIn the round in which it was right for the first time; 0 where it never was
 * @param comesAgain whether it is still to be answered right
 */
record Rounds(int round, int rightIn, boolean comesAgain) {

    static Rounds of(Standing standing, boolean last) {
        return new Rounds(last ? standing.rounds() : 1, standing.rightInRound(), standing.comesAgain());
    }

    /** Whether the shown answer was the first that was right, after wrong ones. */
    public boolean isRightAtLast() {
        return round > 1 && round == rightIn;
    }

    /** Whether a later answer than the shown one was right. */
    public boolean isRightLater() {
        return rightIn > round;
    }
}
