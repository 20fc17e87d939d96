package org.citedeck.quiz;

import java.time.LocalDate;
import java.util.List;
import org.citedeck.quiz.DateReader.Read;
import org.jspecify.annotations.Nullable;

/** Dates at the precision that is asked: "23 July", "July 23, 2024", "2024-07-23", "Tuesday". */
final class Dates {

    private Dates() {}

    static boolean isDate(String text) {
        return !DateReader.key(text).isEmpty();
    }

    /** Whether it is a month that people are called too. */
    static boolean mayBeName(String text) {
        return Wording.of(text).text().matches("april|may|june|august");
    }

    /** Whether it is a year and no more, which may as well be so many of something: "1500", "about 1500". */
    static boolean mayBeNumber(String text) {
        return DateReader.key(text).stream().anyMatch(read -> read.date().isBareYear());
    }

    /**
     * RIGHT where the typed date says all that the key says, MISSPELT where the name of a month or day has a slip, else
     * WRONG.
     *
     * @param published the day of the article; null where it is not known
     */
    static Verdict compare(String key, String typed, @Nullable LocalDate published) {
        List<Read> given = DateReader.typed(typed);
        return DateReader.key(key).stream()
                .flatMap(wanted -> given.stream()
                        .filter(read -> wanted.date().isGivenBy(read.date(), published))
                        .map(read -> read.misspelt() ? Verdict.MISSPELT : Verdict.RIGHT))
                .min(Enum::compareTo)
                .orElse(Verdict.WRONG);
    }
}
