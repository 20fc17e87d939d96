package org.citedeck.quiz;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a wording tells of a date; null for what it does not tell.
 *
 * @param decade its first year: 1990
 * @param part of the day, the month or the year: "morning", "early", "summer"
 * @param relative "last", "next", "this", "today", "yesterday" or "tomorrow", as of the day of publication
 */
record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        @Nullable Integer decade,
        @Nullable String part,
        @Nullable String relative) {

    /**
     * Whether a typed date says all that this one asks, and nothing that is known to be otherwise. A day may be given
     * without its year, or by its weekday; what is more precise than asked is let pass.
     *
     * @param published what "Tuesday" and "last September" are reckoned from; null where that is not known
     */
    boolean isGivenBy(PartialDate typed, @Nullable LocalDate published) {
        if (isOnlyRelative() && published == null) {
            return equals(typed);
        }
        PartialDate known = reckoned(published);
        PartialDate given = typed.relative == null ? typed : typed.reckoned(published);
        return !known.contradicts(given) && !given.contradictsItself() && asks(known, given);
    }

    private boolean asks(PartialDate known, PartialDate given) {
        boolean byWeekday = given.weekday != null && given.day == null && given.month == null;
        if (byWeekday) {
            return Objects.equals(known.ownWeekday(), given.weekday);
        }
        boolean sameDay = known.day != null && known.day.equals(given.day) && known.month != null;
        return (weekday == null || given.weekday == weekday || sameDay)
                && (day == null || day.equals(given.day))
                && (month == null || month.equals(given.month))
                && (decade == null || decade.equals(given.decade))
                && (year == null || year.equals(given.year) || (given.year == null && day != null && given.day != null))
                && (!isSeason(part) || Objects.equals(part, given.part))
                && (!isOnlyRelative() || given.isAsPreciseAs(known));
    }

    boolean isBareYear() {
        return equals(new PartialDate(year, null, null, null, null, null, null));
    }

    private boolean isOnlyRelative() {
        return relative != null && year == null && month == null && day == null && weekday == null;
    }

    private boolean isAsPreciseAs(PartialDate known) {
        return (known.month == null || month != null)
                && (known.day == null || day != null)
                && (month != null || year != null);
    }

    private boolean contradicts(PartialDate given) {
        return differ(year, given.year)
                || differ(month, given.month)
                || differ(day, given.day)
                || differ(decade, given.decade)
                || differ(part, given.part)
                || differ(ownWeekday(), given.weekday)
                || (decade != null && given.year != null)
                || (year != null && given.decade != null);
    }

    private boolean contradictsItself() {
        return year != null
                && month != null
                && day != null
                && differ(weekday, withoutWeekday().ownWeekday());
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    static boolean isSeason(@Nullable String part) {
        return part != null && part.matches("spring|summer|autumn|winter");
    }

    private @Nullable DayOfWeek ownWeekday() {
        return weekday != null || year == null || month == null || day == null
                ? weekday
                : LocalDate.of(year, month, day).getDayOfWeek();
    }

    private PartialDate withoutWeekday() {
        return new PartialDate(year, month, day, null, decade, part, relative);
    }

    /** With what follows from the day of publication. */
    private PartialDate reckoned(@Nullable LocalDate published) {
        if (published == null || year != null || decade != null) {
            return this;
        }
        if (weekday != null && month == null) {
            return on(ofWeekday(weekday, published));
        }
        if (month != null) {
            return new PartialDate(yearOf(month, published), month, day, weekday, null, part, relative);
        }
        if (relative == null) {
            return this;
        }
        return switch (relative) {
            case "today" -> on(published);
            case "yesterday" -> on(published.minusDays(1));
            case "tomorrow" -> on(published.plusDays(1));
            case "last" -> inYear(published.getYear() - 1);
            case "next" -> inYear(published.getYear() + 1);
            default -> inYear(published.getYear());
        };
    }

    private PartialDate on(LocalDate date) {
        return new PartialDate(
                date.getYear(), date.getMonthValue(), date.getDayOfMonth(), date.getDayOfWeek(), null, part, relative);
    }

    private PartialDate inYear(int told) {
        return new PartialDate(told, month, day, weekday, decade, part, relative);
    }

    /** News tells of what has happened, the day of publication included, unless it says "next". */
    private LocalDate ofWeekday(DayOfWeek wanted, LocalDate published) {
        if ("next".equals(relative)) {
            return published.with(TemporalAdjusters.next(wanted));
        }
        return published.with(TemporalAdjusters.previousOrSame(wanted));
    }

    /** The year that brings it nearest to the day of publication, on the side that is told. */
    private @Nullable Integer yearOf(int wanted, LocalDate published) {
        int dayOfMonth = day == null ? 15 : day;
        return Stream.of(published.getYear() - 1, published.getYear(), published.getYear() + 1)
                .flatMap(candidate -> date(candidate, wanted, dayOfMonth).stream())
                .filter(date -> !"last".equals(relative) || date.isBefore(published))
                .filter(date -> !"next".equals(relative) || date.isAfter(published))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(published, date))))
                .map(LocalDate::getYear)
                .orElse(null);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
