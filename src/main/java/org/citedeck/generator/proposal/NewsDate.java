package org.citedeck.generator.proposal;

import java.time.LocalDate;
import org.citedeck.generator.language.ResolvedDate;

/** When the news happened, the article's own date tells. */
public final class NewsDate {

    private NewsDate() {}

    /** Whether the answer is no more than the year of the article. */
    public static boolean isYear(Draft draft) {
        LocalDate published = draft.fact().text().source().metadata().published();
        ResolvedDate date = draft.answer().date();
        return published != null && date != null && date.isYear() && date.year() == published.getYear();
    }

    /** Whether the answer is the day of the article or the one before. */
    public static boolean is(Draft draft) {
        LocalDate published = draft.fact().text().source().metadata().published();
        ResolvedDate date = draft.answer().date();
        return published != null
                && date != null
                && (date.iso().equals(published.toString())
                        || date.iso().equals(published.minusDays(1).toString()));
    }
}
