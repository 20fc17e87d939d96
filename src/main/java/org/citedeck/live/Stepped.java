package org.citedeck.live;

/**
 * A live round has gone on.
 *
 * @param step how many steps it has taken now
 * @param over whether that was the last
 */
record Stepped(String code, int step, boolean over) {}
