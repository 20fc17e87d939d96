package org.citedeck.quiz;

import org.citedeck.deck.CitedRange;

/**
 * An answered item beside the words that prove it.
 *
 * @param address of the item with its whole proof
 */
record Asked(AnsweredView item, CitedRange range, String address) {

    static Asked of(Attempt attempt, Standing standing, boolean over) {
        String page = "/attempts/" + attempt.token;
        return new Asked(
                AnsweredView.of(attempt, standing),
                standing.item().citedRange(),
                over ? page + "#item-" + standing.number() : page + "/" + standing.number());
    }

    boolean covers(int start, int end) {
        return range.start() <= start && end <= range.end();
    }
}
