package org.citedeck.quiz;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates: "23 July", "July 23rd, 2024", "2024-07-23", "23/7/24", "Tuesday", "last September", "the early 1990s". */
final class DateReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[./-] ?(\\d{1,2})(?:[./-] ?(\\d{4}|\\d{2}))?");
    private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern DATE_LIKE = Pattern.compile("[\\p{L}\\p{M}\\d ,.'-]+");
    private static final Pattern PREPOSITION = Pattern.compile("^(?:on|in|since|by|from) +");
    /** A short form by itself may be a name: "the Sun", "Jan". */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?!may|june|july)\\p{L}{1,5}\\.?(?<!march|april)");

    private static final Set<String> PASSED_OVER = Set.of(
            "on", "in", "at", "of", "the", "a", "by", "since", "during", "around", "about", "circa", "from", "st", "nd",
            "rd", "th", "s");
    private static final Set<String> RELATIVE = Set.of("last", "next", "this", "today", "yesterday", "tomorrow");
    private static final Set<String> DAYS_FROM_TODAY = Set.of("today", "yesterday", "tomorrow");
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("early", "early"),
            Map.entry("beginning", "early"),
            Map.entry("start", "early"),
            Map.entry("mid", "mid"),
            Map.entry("middle", "mid"),
            Map.entry("late", "late"),
            Map.entry("end", "late"),
            Map.entry("spring", "spring"),
            Map.entry("summer", "summer"),
            Map.entry("autumn", "autumn"),
            Map.entry("fall", "autumn"),
            Map.entry("winter", "winter"),
            Map.entry("morning", "morning"),
            Map.entry("afternoon", "afternoon"),
            Map.entry("evening", "evening"),
            Map.entry("night", "night"));
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month.getValue());
            MONTHS.put(name.substring(0, 3), month.getValue());
        }
        MONTHS.put("sept", 9);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, weekday);
            WEEKDAYS.put(name.substring(0, 3), weekday);
        }
        Map.of("tues", 2, "weds", 3, "thur", 4, "thurs", 4)
                .forEach((word, day) -> WEEKDAYS.put(word, DayOfWeek.of(day)));
    }

    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private @Nullable DayOfWeek weekday;
    private @Nullable Integer decade;
    private @Nullable String part;
    private @Nullable String relative;
    private boolean yearSaid;
    private boolean misspelt;

    /** Whether it is what a student typed: slips are let pass then, and short forms that a key could mean otherwise. */
    private final boolean typed;

    private DateReader(boolean typed) {
        this.typed = typed;
    }

    /** A date as it was written, and whether the name of a month or day had a slip. */
    record Read(PartialDate date, boolean misspelt) {}

    /** The dates that a key may be; empty for what is no date, and for "Sun" and "Marsh". */
    static List<Read> key(String text) {
        return read(text, false);
    }

    /** All dates that typed words may be: "5/6/2024" is one in June and one in May. Empty for what is no date. */
    static List<Read> typed(String text) {
        return read(text, true);
    }

    private static List<Read> read(String text, boolean typed) {
        String plain = PREPOSITION.matcher(Wording.of(text).text()).replaceFirst("");
        var dates = new ArrayList<Read>();
        Matcher iso = ISO.matcher(plain);
        Matcher figures = FIGURES.matcher(plain);
        if (iso.matches()) {
            if (typed || iso.group(3) != null) {
                figures(iso.group(1), iso.group(2), iso.group(3)).ifPresent(dates::add);
            }
        } else if (figures.matches() && (figures.group(3) != null || (typed && plain.indexOf('/') > 0))) {
            String told = figures.group(3);
            String year = told != null && told.length() == 2 ? "20" + told : told;
            figures(year, figures.group(2), figures.group(1)).ifPresent(dates::add);
            figures(year, figures.group(1), figures.group(2)).ifPresent(dates::add);
        } else if (DATE_LIKE.matcher(plain).matches()
                && (typed || !AMBIGUOUS.matcher(plain).matches())) {
            new DateReader(typed).words(plain).ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<Read> figures(@Nullable String year, String month, @Nullable String day) {
        var reader = new DateReader(true);
        reader.year = year == null ? null : Integer.valueOf(year);
        reader.month = Integer.valueOf(month);
        reader.day = day == null ? null : Integer.valueOf(day);
        return reader.made();
    }

    private Optional<Read> words(String plain) {
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            String word = token.group();
            boolean taken = Character.isDigit(word.charAt(0))
                    ? number(word, plain.startsWith("s", token.end()))
                    : word(word) || PASSED_OVER.contains(word);
            if (!taken) {
                return Optional.empty();
            }
        }
        return made();
    }

    private boolean number(String digits, boolean plural) {
        int number = digits.length() > 4 ? -1 : Integer.parseInt(digits);
        if (plural && number % 10 == 0 && decade == null && (digits.length() == 4 || digits.length() == 2)) {
            decade = digits.length() == 2 ? 1900 + number : number;
            return number > 0;
        }
        if (digits.length() == 4 && number >= 1000 && number < 2100 && year == null) {
            year = number;
            return true;
        }
        if (digits.length() <= 2 && number >= 1 && number <= 31 && day == null) {
            day = number;
            return true;
        }
        return false;
    }

    private boolean word(String word) {
        Integer decadeNamed = DECADES.get(word);
        if (MONTHS.containsKey(word) && month == null) {
            month = MONTHS.get(word);
        } else if (WEEKDAYS.containsKey(word) && weekday == null) {
            weekday = WEEKDAYS.get(word);
        } else if (PARTS.containsKey(word) && part == null) {
            part = PARTS.get(word);
        } else if (RELATIVE.contains(word) && relative == null) {
            relative = word;
        } else if (decadeNamed != null && decade == null) {
            decade = 1900 + decadeNamed;
        } else if (day == null && NumberWords.ordinal(word).isPresent()) {
            day = NumberWords.ordinal(word).get();
        } else if (word.equals("year")) {
            yearSaid = true;
        } else {
            return typed && !PASSED_OVER.contains(word) && isSlip(word);
        }
        return true;
    }

    /** "Febuary", "Wensday": of the names from five letters on, the one that is nearest. */
    private boolean isSlip(String word) {
        Map<Integer, List<String>> near = Stream.concat(MONTHS.keySet().stream(), WEEKDAYS.keySet().stream())
                .filter(name -> name.length() > 5 || name.equals("march") || name.equals("april"))
                .filter(name -> Spelling.distance(name, word) <= Spelling.allowed(name.length()))
                .collect(Collectors.groupingBy(
                        name -> Spelling.distance(name, word), TreeMap::new, Collectors.toList()));
        if (misspelt || near.isEmpty()) {
            return false;
        }
        List<String> nearest = near.values().iterator().next();
        misspelt = true;
        return nearest.size() == 1 && word(nearest.get(0));
    }

    /** Nothing that is told by a day's number, a part or a relation alone, and no day that does not exist. */
    private Optional<Read> made() {
        boolean tells = year != null
                || month != null
                || weekday != null
                || decade != null
                || (relative != null && (yearSaid || DAYS_FROM_TODAY.contains(relative)));
        if (!tells || (day != null && month == null)) {
            return Optional.empty();
        }
        // A leap year stands for an unknown one, so that 29 February passes.
        boolean exists = month == null
                || (month >= 1
                        && month <= 12
                        && (day == null
                                || (day >= 1
                                        && day
                                                <= LocalDate.of(year == null ? 2000 : year, month, 1)
                                                        .lengthOfMonth())));
        return exists
                ? Optional.of(new Read(new PartialDate(year, month, day, weekday, decade, part, relative), misspelt))
                : Optional.empty();
    }
}
