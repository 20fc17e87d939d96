package org.citedeck.generator.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date is as precise as the words that tell it: "ten years ago" names a year, no day. */
final class Precision {

    /** Words of the calendar; holidays are left out: "Christmas" is also a surname. */
    private static final Pattern CALENDAR = Pattern.compile(
            "\\b(1[0-9]|20)\\d\\d\\b|\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(jan|feb|mar|apr|jun|jul|aug|sep|sept"
                    + "|oct|nov|dec)\\b|january|february|\\bmarch\\b|april|\\bmay\\b|\\bjune\\b|\\bjuly\\b|august"
                    + "|september|october|november|december|\\byears?\\b|\\bmonths?\\b|\\byesterday\\b|\\btoday\\b|\\bdays ago\\b"
                    + "|\\btomorrow\\b");

    private static final Pattern TIME_OF_DAY =
            Pattern.compile("\\b(night|morning|evening|afternoon|noon|midnight|a\\.?m|p\\.?m|minute|hour)\\b");
    private static final Pattern YEARS = Pattern.compile("\\byears?\\b");
    private static final Pattern MONTHS = Pattern.compile("\\bmonths?\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(ago|later|earlier|before|after|past|previous|following|same|next|coming|last|this)\\b");
    /** "The following year", "the next day": counted from what the text told before, not from its own date. */
    private static final Pattern ANCHORED_BEFORE =
            Pattern.compile("\\b(later|earlier|before|after|past|previous|following|the next|the same)\\b");

    /** "19 months ago" is a year and a half, more or less. */
    private static final Pattern ROUNDED = Pattern.compile("\\b(1[3-9]|[2-9]\\d) months ago\\b");

    private static final Pattern VAGUE =
            Pattern.compile("\\b(weeks?|weekend|decades?|centur(y|ies)|night|time|moment)\\b");

    private Precision() {}

    /** The date at the precision of its words; empty where they are vaguer than a year or their anchor is not known. */
    static Optional<ResolvedDate> asTold(ResolvedDate date, String words) {
        String told = words.toLowerCase(Locale.ROOT);
        if (!CALENDAR.matcher(told).find() || TIME_OF_DAY.matcher(told).find()) {
            return Optional.empty();
        }
        if (!COUNTED.matcher(told).find()) {
            return Optional.of(date);
        }
        if (VAGUE.matcher(told).find()
                || ROUNDED.matcher(told).find()
                || ANCHORED_BEFORE.matcher(told).find()) {
            return Optional.empty();
        }
        if (YEARS.matcher(told).find()) {
            return Optional.of(date.truncated(4));
        }
        return Optional.of(MONTHS.matcher(told).find() ? date.truncated(7) : date);
    }
}
