package org.citedeck.flashcard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Days on which something was learned. A day that is not over yet does not break the row.
 *
 * @param inARow up to today, or to yesterday where nothing was done today
 * @param ofSeven of the last seven days
 */
record Streak(int inARow, int ofSeven) {

    private static final int WEEK = 7;

    static Streak of(Collection<LocalDate> active, LocalDate today) {
        Set<LocalDate> days = Set.copyOf(active);
        LocalDate day = days.contains(today) ? today : today.minusDays(1);
        int inARow = 0;
        while (days.contains(day.minusDays(inARow))) {
            inARow++;
        }
        int ofSeven = (int) IntStream.range(0, WEEK)
                .filter(ago -> days.contains(today.minusDays(ago)))
                .count();
        return new Streak(inARow, ofSeven);
    }
}
