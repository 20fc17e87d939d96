package org.citedeck.deck;

/** What the teacher said to a proposal. */
enum ItemStatus {
    PROPOSED,
    APPROVED,
    REJECTED
}
