package org.citedeck.deck;

/**
 * One attempt at proposals from an article of a deck. For the scheduler; never shown.
 *
 * @param attempt counts from 1; a second one follows a failure or a stop
 */
public record Work(long sourceId, int attempt) {

    static Work of(Source source) {
        return new Work(source.id, source.attempt);
    }
}
