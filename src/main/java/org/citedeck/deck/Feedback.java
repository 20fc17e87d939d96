package org.citedeck.deck;

/** When students learn whether an answer was right. */
public enum Feedback {
    AT_ONCE,
    /** Not before the last answer of the attempt is in. */
    AT_END
}
