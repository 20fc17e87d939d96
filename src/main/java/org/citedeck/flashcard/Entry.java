package org.citedeck.flashcard;

/**
 * One entry of the log, as far as it bears on a card.
 *
 * @param retention that was desired then, so that a later change of it changes no past interval
 */
record Entry(Action action, Moment moment, double retention, Belief belief) {}
