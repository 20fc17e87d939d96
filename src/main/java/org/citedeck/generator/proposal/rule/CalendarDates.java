package org.citedeck.generator.proposal.rule;

import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.EntityType;

/** Which phrases tell a date of the calendar and nothing else. */
final class CalendarDates {

    private CalendarDates() {}

    /** Whether all of a phrase is a date of the calendar. */
    static boolean isWhole(Phrase phrase) {
        return phrase.type() == EntityType.DATE
                && phrase.mention().map(m -> m.date() != null).orElse(false)
                && !isReckoned(phrase);
    }

    /** "The third year | after completion": reckoned from something that is no date. */
    static boolean isReckoned(Phrase phrase) {
        return phrase.mention().map(m -> phrase.last().index() >= m.end()).orElse(false);
    }
}
