package org.citedeck.generator.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article, and the place where the page says so again after it. */
final class Byline {

    private static final int LONGEST = 200;
    private static final Pattern BY = Pattern.compile(
            "^(?i:(?:written|story|words|reported|posted|published|analysis|article|review) by|by|authors?)\\b\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern BY_ALONE = Pattern.compile("(?i)^(?:written |story )?by:?$");
    private static final Pattern EXTRA = Pattern.compile(
            "(?i)\\s*(?:[|•·]|\\s[-–—]\\s|\\b(?:published|posted|updated|last updated)\\b|\\d+\\s+min(?:ute)?s?\\b).*$|\\S+@\\S+");
    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}’'.-]*|de|del|van|von|der|la|le|da|al|bin|ter)";
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{L}’'.-]*(?:\\s" + NAME_WORD
            + "){1,3}(?:(?:,\\s|\\sand\\s|\\s&\\s)" + NAME_WORD + "(?:\\s" + NAME_WORD + "){1,3}){0,3}$");
    private static final String JOB =
            "(?:correspondent|reporter|editor|writer|columnist|journalist|producer|bureau chief|critic)";
    private static final Pattern ROLE = Pattern.compile("(?i)(?:[\\p{L}&-]+ ){0,4}" + JOB + "(?:[ ,].{0,40})?");
    /** "Ann Poe Health editor", "Ann Poe in Leeds". */
    private static final Pattern NAME_AND_ROLE = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}’'-]+ ){1,2}?\\p{Lu}[\\p{L}’'-]+),? (?:(?:\\p{Lu}[\\p{L}&-]+ ){0,3}(?:(?i:senior|deputy|chief|political|economics) )*"
                    + JOB + "|in \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2})(?: (?:in|and) .{0,40})?");

    /** "By Monday, rain fell." is no byline: in one, only these words are not capitalised. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:(?:[^\\p{Ll}\\s]\\S*|\\S+@\\S+|(?:and|for|of|in|the|at|on|to|with|de|del|da|van|von|der|den|la|le|bin|al|el|ter|dos|special|staff"
                    + "|writer|writers|reporter|reporters|correspondent|editor|contributor|columnist|producer|senior|political|min|mins|read|published|posted|updated|a\\.m\\.|p\\.m\\.|am|pm),?)(?:\\s+|$))+");

    private Byline() {}

    static String withoutBy(String byline) {
        return BY.matcher(byline).replaceFirst("");
    }

    /** A line that begins with "By" and goes on with a name. */
    static boolean isExplicit(String line) {
        Matcher by = BY.matcher(line);
        return line.length() <= LONGEST
                && by.find()
                && Words.count(line) <= 20
                && SIGNATURE.matcher(line.substring(by.end())).matches();
    }

    static boolean isName(String line) {
        return line.length() <= LONGEST && NAME.matcher(line).matches();
    }

    /**
     * Who wrote it, null if no line says so.
     *
     * @param head the lines above the article's text
     */
    static @Nullable String among(List<String> head) {
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            if (isExplicit(line)) {
                return names(withoutBy(line));
            }
            if (BY_ALONE.matcher(line).matches() && i + 1 < head.size()) {
                return names(head.get(i + 1));
            }
        }
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            Matcher role = NAME_AND_ROLE.matcher(line);
            if (line.length() <= LONGEST && role.matches()) {
                return role.group(1);
            }
            if (isName(line) && !Furniture.isLabel(line) && isSignedBeside(head, i)) {
                return line;
            }
        }
        return null;
    }

    /** Names without "By" are known by what stands beside them: the time of publication, or the writer's job. */
    private static boolean isSignedBeside(List<String> head, int index) {
        if (index + 1 < head.size()
                && (isTime(head.get(index + 1))
                        || ROLE.matcher(head.get(index + 1)).matches())) {
            return true;
        }
        int above = index - 1;
        while (above >= 0 && ShareBar.is(head.get(above))) {
            above--;
        }
        return above >= 0 && isTime(head.get(above));
    }

    private static @Nullable String names(String line) {
        int day = PublicationDate.indexIn(line);
        String names = day > 0 ? line.substring(0, day) : line;
        names = EXTRA.matcher(names)
                .replaceAll("")
                .replaceAll("[\\s,;:|/(-]+$", "")
                .replaceAll("(?<=\\p{Ll}{2})\\.$", "");
        return names.isEmpty() ? null : names;
    }

    private static boolean isTime(String line) {
        return PublicationDate.isDateLine(line) || RelativeTime.is(line);
    }
}
