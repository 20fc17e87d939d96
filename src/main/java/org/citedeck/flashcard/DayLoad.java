package org.citedeck.flashcard;

/**
 * What was done on one day, for the daily limits.
 *
 * @param introduced new cards that were answered for the first time
 * @param reviewed due cards that were answered
 */
record DayLoad(int introduced, int reviewed) {}
