package org.citedeck.quiz;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates at the precision that is asked: "23 July", "July 23, 2024", "2024-07-23", "Tuesday". */
final class Dates {

    private static final String MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .map(name -> name.length() > 3 ? name.substring(0, 3) + "(?:" + name.substring(3) + "|t)?\\.?" : name)
            .collect(Collectors.joining("|"));
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:[a-z]+day,? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTHS + "),?(?: (\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:[a-z]+day,? )?(" + MONTHS + ") (?:the )?(\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern MONTH_ONLY = Pattern.compile("(" + MONTHS + "),?(?: (?:of )?(\\d{4}))?");
    private static final Pattern YEAR_ONLY = Pattern.compile("(1[0-9]{3}|20[0-9]{2})");
    private static final Pattern PREPOSITION = Pattern.compile("^(?:on|in|since|early|late|by|last) ");

    private Dates() {}

    static boolean isDate(String text) {
        return parse(text) != null;
    }

    /** Whether the typed date says all that the key says; the year of a day may be left off. */
    static boolean sameDay(String key, String typed) {
        Partial expected = parse(key);
        Partial given = parse(typed);
        return expected != null && given != null && expected.isGivenBy(given);
    }

    /** A date of which parts may be unknown. */
    record Partial(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable DayOfWeek weekday) {

        boolean isGivenBy(Partial given) {
            if (given.weekday != null && given.day == null) {
                return given.weekday == weekday || given.weekday == ownWeekday();
            }
            boolean yearFits =
                    year == null || year.equals(given.year) || (given.year == null && day != null && given.day != null);
            return yearFits
                    && (month == null || month.equals(given.month))
                    && (day == null || day.equals(given.day))
                    && (weekday == null || day != null);
        }

        private @Nullable DayOfWeek ownWeekday() {
            return year == null || month == null || day == null
                    ? null
                    : LocalDate.of(year, month, day).getDayOfWeek();
        }
    }

    private static @Nullable Partial parse(String text) {
        String plain = PREPOSITION.matcher(Wording.of(text).text()).replaceFirst("");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (plain.equals(weekday.name().toLowerCase(Locale.ROOT))) {
                return new Partial(null, null, null, weekday);
            }
        }
        var iso = ISO.matcher(plain);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), month(dayFirst.toMatchResult(), 2), dayFirst.group(1));
        }
        var monthFirst = MONTH_FIRST.matcher(plain);
        if (monthFirst.matches()) {
            return date(monthFirst.group(3), month(monthFirst.toMatchResult(), 1), monthFirst.group(2));
        }
        var monthOnly = MONTH_ONLY.matcher(plain);
        if (monthOnly.matches()) {
            return date(monthOnly.group(2), month(monthOnly.toMatchResult(), 1), null);
        }
        return YEAR_ONLY.matcher(plain).matches() ? new Partial(Integer.valueOf(plain), null, null, null) : null;
    }

    private static @Nullable Partial date(@Nullable String year, int month, @Nullable String day) {
        Integer dayOfMonth = day == null ? null : Integer.valueOf(day);
        // A leap year stands for an unknown one, so that 29 February passes.
        int anyYear = year == null ? 2000 : Integer.parseInt(year);
        boolean exists = month >= 1
                && month <= 12
                && (dayOfMonth == null
                        || (dayOfMonth >= 1
                                && dayOfMonth <= LocalDate.of(anyYear, month, 1).lengthOfMonth()));
        return exists ? new Partial(year == null ? null : anyYear, month, dayOfMonth, null) : null;
    }

    private static int month(MatchResult match, int group) {
        String start = match.group(group).substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }
}
