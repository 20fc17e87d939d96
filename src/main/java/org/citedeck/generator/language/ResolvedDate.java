package org.citedeck.generator.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as the text gives it.
 *
 * @param iso ISO 8601 with what is known: {@code 2024-07-23}, {@code 2024-07}, {@code 2024}
 */
public record ResolvedDate(String iso) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern TIMEX = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*)?");
    private static final DateTimeFormatter DAY_FORMAT = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter SHORT_FORMAT = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter MONTH_FORMAT = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    /**
     * From a TIMEX3 value.
     *
     * @return empty for what is no calendar date: durations, seasons, weeks, decades, references to the present
     */
    public static Optional<ResolvedDate> ofTimex(String value) {
        Matcher m = TIMEX.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        String iso = m.group(1);
        try {
            if (DAY.matcher(iso).matches()) {
                LocalDate.parse(iso);
            } else if (MONTH.matcher(iso).matches()) {
                YearMonth.parse(iso);
            }
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
        return Optional.of(new ResolvedDate(iso));
    }

    /**
     * The same date told by the year only, or by year and month.
     *
     * @param length of the ISO form to keep: 4 or 7
     */
    ResolvedDate truncated(int length) {
        return iso.length() <= length ? this : new ResolvedDate(iso.substring(0, length));
    }

    public boolean isDay() {
        return DAY.matcher(iso).matches();
    }

    public boolean isMonth() {
        return MONTH.matcher(iso).matches();
    }

    public boolean isYear() {
        return YEAR.matcher(iso).matches();
    }

    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    /** For people, without the day of the week: "July 23, 2024", "July 2024", "2024". */
    public String shortForm() {
        if (isDay()) {
            return LocalDate.parse(iso).format(SHORT_FORMAT);
        }
        return isMonth() ? YearMonth.parse(iso).format(MONTH_FORMAT) : iso;
    }

    /** For people, in full: "Tuesday, July 23, 2024", "July 2024", "2024". */
    public String longForm() {
        return isDay() ? LocalDate.parse(iso).format(DAY_FORMAT) : shortForm();
    }

    /** The preposition that goes before it: "on" a day, "in" a month or year. */
    public String preposition() {
        return isDay() ? "on" : "in";
    }
}
