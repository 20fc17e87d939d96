package org.citedeck.live;

/**
 * Where a live round stands.
 *
 * @param step how many steps the teacher has taken: 0 while the class gathers, then two for each item, one that asks it and
 *     one that tells its answer
 * @param total how many items the round has
 * @param over whether it has ended, after the last step or before
 */
record Stage(int step, int total, boolean over) {

    public boolean isGathering() {
        return !over && step == 0;
    }

    public boolean isAsking() {
        return !over && step % 2 == 1;
    }

    public boolean isTelling() {
        return !over && step > 0 && step % 2 == 0;
    }

    /** Whether an item is on the screen, asked or told. */
    public boolean isOnItem() {
        return isAsking() || isTelling();
    }

    /** Of the item on the screen, from 1; 0 while there is none. */
    public int number() {
        return isOnItem() ? (step + 1) / 2 : 0;
    }

    /** Whether the next step ends the round. */
    public boolean isLast() {
        return !over && step >= 2 * total;
    }
}
