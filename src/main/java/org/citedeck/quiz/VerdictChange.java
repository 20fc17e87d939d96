package org.citedeck.quiz;

import java.time.Instant;

/**
 * A student whose verdict on an item is another by another key.
 *
 * @param given for people
 * @param scoreBefore items right in the whole attempt
 */
public record VerdictChange(
        String student,
        Instant started,
        String given,
        boolean rightBefore,
        boolean rightAfter,
        int scoreBefore,
        int scoreAfter,
        int items) {

    /** To the minute, in UTC. */
    public String startedShort() {
        return Minutes.format(started);
    }
}
