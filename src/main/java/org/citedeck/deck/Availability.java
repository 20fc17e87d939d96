package org.citedeck.deck;

/** Whether students can answer a published deck. */
public enum Availability {
    NOT_YET,
    OPEN,
    CLOSED
}
