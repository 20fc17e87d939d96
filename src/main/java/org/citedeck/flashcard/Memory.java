package org.citedeck.flashcard;

/**
 * What FSRS knows of a memory.
 *
 * @param stability days after which it is recalled with a probability of 90 %; 0 for a card never answered
 * @param difficulty from 1 to 10; 0 for a card never answered
 */
record Memory(double stability, double difficulty) {

    static final Memory NONE = new Memory(0, 0);
}
