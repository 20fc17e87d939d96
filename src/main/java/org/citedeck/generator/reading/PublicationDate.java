package org.citedeck.generator.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day on which an article was published among the lines of its page. */
final class PublicationDate {

    private static final String MONTH =
            "(?<m>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<y>(?:1[789]|20)\\d{2})";
    private static final List<Pattern> FORMS = List.of(
            form("\\b" + MONTH + "\\s+" + DAY + "\\s*,?\\s+" + YEAR + "\\b"),
            form("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "\\s*,?\\s+" + YEAR + "\\b"),
            form("\\b" + DAY + "-" + MONTH + "-" + YEAR + "\\b"),
            form("\\b" + YEAR + "([-/.])(?<m>\\d{1,2})\\2" + DAY + "(?=\\D|$)"),
            form("\\b(?<d>1[3-9]|2\\d|3[01])[/.](?<m>0?[1-9]|1[0-2])[/.]" + YEAR + "\\b"),
            form("\\b(?<m>0?[1-9]|1[0-2])[/](?<d>1[3-9]|2\\d|3[01])[/]" + YEAR + "\\b"));

    private static final Pattern UPDATED = form("\\b(?:updated|modified|edited|revised)\\b");
    private static final Pattern LABEL =
            form("\\b(?:last|first|originally|posted|published|publish(?:ed)? date|updated|modified|edited|revised"
                    + "|created|issued|uploaded|released|date|on|at|as of|the|and|by)\\b");
    private static final Pattern LABELLED = form("^(?:first |last |originally )?(?:published|posted|updated)\\b");
    private static final Pattern CLOCK = form(
            "T?\\b\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?\\s?m\\b\\.?)?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?"
                    + "|\\bZ\\b|[+-]\\d{2}:?\\d{2}\\b|\\b(?:noon|midnight)\\b");
    private static final Pattern ZONE = form(
            "\\b(?:(?:[ECMP]|AE|AK|H|N|A)[SD]?T|GMT|UTC|BST|CES?T|EES?T|IST|AES?T|JST|KST|WIB|PHT|NZ[SD]?T|SAST|WAT|EAT|GST|hrs?|eastern|pacific|central|local time)\\b(?:[+-]\\d{1,2})?");
    private static final Pattern WEEKDAY =
            form("\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?");
    private static final Pattern GLUED = Pattern.compile(
            "^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\\s+\\p{Lu}\\p{Ll}+\\s+\\d{1,2},\\s+\\d{4}\\s+(?=[\\p{Lu}“\"])");

    private PublicationDate() {}

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The first day named in a text, null if there is none or it is not a day of the calendar. */
    static @Nullable LocalDate in(String text) {
        Matcher found = find(text);
        return found == null ? null : day(found);
    }

    /** Where the first day named in a text begins, -1 if there is none. */
    static int indexIn(String text) {
        Matcher found = find(text);
        return found == null ? -1 : found.start();
    }

    /** Whether a line says a day and nothing but what stands beside days on pages: labels, clock, zone, a short note. */
    static boolean isDateLine(String line) {
        if (line.length() > 160 || find(line) == null) {
            return false;
        }
        // "It opened on May 3, 2024." is a sentence.
        int room = Block.of(line).endsSentence() ? 0 : 3;
        return Words.count(remainder(line)) <= room;
    }

    /** Whether a line says that its day is one of publication or update. */
    static boolean isLabelled(String line) {
        return isDateLine(line) && LABELLED.matcher(line).find();
    }

    /** Length of a day line glued to the front of a paragraph, 0 if there is none. */
    static int gluedLength(String paragraph) {
        Matcher glued = GLUED.matcher(paragraph);
        return glued.find() ? glued.end() : 0;
    }

    /** The day of publication: a labelled or bare day before a day of update. */
    static @Nullable LocalDate among(List<String> lines) {
        LocalDate updated = null;
        boolean afterUpdated = false;
        for (String line : lines) {
            LocalDate day = isDateLine(line) || Byline.isExplicit(line) ? in(line) : null;
            Matcher found = find(line);
            if (day != null && found != null) {
                boolean update = afterUpdated
                        || UPDATED.matcher(line.substring(0, found.start())).find();
                if (!update) {
                    return day;
                }
                LocalDate other = in(line.substring(found.end()));
                if (other != null
                        && !UPDATED.matcher(line.substring(found.end())).find()) {
                    return other;
                }
                updated = updated == null ? day : updated;
            }
            afterUpdated = Words.count(line) <= 2 && UPDATED.matcher(line).find();
        }
        return updated;
    }

    private static String remainder(String line) {
        String rest = line;
        for (Pattern form : FORMS) {
            rest = form.matcher(rest).replaceAll(" ");
        }
        for (Pattern part : List.of(CLOCK, WEEKDAY, ZONE, LABEL)) {
            rest = part.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static @Nullable Matcher find(String text) {
        Matcher earliest = null;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.find() && (earliest == null || matcher.start() < earliest.start())) {
                earliest = matcher;
            }
        }
        return earliest;
    }

    private static @Nullable LocalDate day(Matcher found) {
        try {
            return LocalDate.of(number(found.group("y")), month(found.group("m")), number(found.group("d")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return number(month);
        }
        String start = month.substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
    }
}
