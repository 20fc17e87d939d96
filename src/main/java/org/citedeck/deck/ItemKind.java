package org.citedeck.deck;

/** What an item asks for. */
public enum ItemKind {
    QUESTION,
    CLAIM
}
