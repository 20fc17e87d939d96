package org.citedeck.generator.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place, day and agency before the first sentence: "SEOUL, South Korea (AP) — ".
 *
 * @param text without the dash, such as "SEOUL, South Korea (AP)"
 * @param agency the agency in its brackets, null if none
 * @param length characters of the paragraph before its first sentence
 */
record Dateline(String text, @Nullable String agency, int length) {

    private static final int LONGEST = 100;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
    private static final String PLACE =
            WORD + "(?: (?:" + WORD + "|of|the|de|del|la|le|el|and|upon|on|am|sur|do|da)){0,4}";
    private static final String DAY =
            "(?:(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)[a-z]*,? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)(?:,? \\d{4})?";
    /** "Gilgit (Pakistan) (AFP)". */
    private static final String COUNTRY = "(?: ?\\(\\p{Lu}[\\p{L} ]{2,25}\\)(?= ?\\())?";

    private static final Pattern DASHED = Pattern.compile("^(?<text>(?<place>" + PLACE
            + "(?:(?:, (?:the )?| ?/ ?| and )" + PLACE + "){0,3})?(?:(?:,|\\.| —| –| -)? ?(?<day>"
            + DAY
            + "))?" + COUNTRY
            + "(?: ?(?<agency>\\((?:dpa|\\p{Lu}[\\p{L}\\d .&/’'-]{0,40})\\)))?)(?<dash>\\s*(?:—|–|―|--)\\s*|\\s+[-_]\\s*|(?<=\\))\\s+)(?:(?<second>"
            + DAY + ")\\s*[—–-]\\s*)?(?=\\S)");
    private static final Pattern COLON =
            Pattern.compile("^(?<text>(?:\\p{Lu}{2,}[\\p{Lu}.’'-]*)(?: \\p{Lu}[\\p{Lu}.’'-]*){0,2}(?:, (?:" + DAY
                    + "|\\p{Lu}[\\p{L}. ]{1,20}))?):\\s+(?=[\\p{Lu}\"“‘'])");
    /** What may stand before a dash or colon at the head of an article and is no place. */
    private static final Pattern KICKER = Pattern.compile(
            "(?i)\\b(?:breaking|updated?|exclusive|watch|live|analysis|opinion|explainer|explained|video|photos?|correction|notes?|editor|factbox|feature|interview|review|column|comment|warning|just in|read|news|q)\\b");

    private static final Pattern FUNCTION_WORD = Pattern.compile(
            "(?i)(?:the|an?|this|that|it|he|she|we|i|they|but|and|if|no|yes|in|on|at|for|with|when|what|how|why|who)\\b.*");

    private static final Map<String, String> AGENCIES = Map.ofEntries(
            Map.entry("AP", "The Associated Press"),
            Map.entry("AFP", "Agence France-Presse"),
            Map.entry("PA", "PA Media"),
            Map.entry("DPA", "dpa"),
            Map.entry("CP", "The Canadian Press"),
            Map.entry("UPI", "United Press International"),
            Map.entry("PTI", "Press Trust of India"),
            Map.entry("AAP", "Australian Associated Press"));
    private static final Set<String> NAMED_AGENCIES = Set.of(
            "The Associated Press",
            "Associated Press",
            "Reuters",
            "Agence France-Presse",
            "The Canadian Press",
            "PA Media",
            "AFP",
            "AP",
            "Bloomberg",
            "dpa",
            "Xinhua",
            "Kyodo",
            "Yonhap",
            "ANI",
            "IANS",
            "TASS",
            "CNN",
            "UPI");

    static @Nullable Dateline of(String whole) {
        String paragraph = whole.substring(0, Math.min(whole.length(), LONGEST + 20));
        Matcher colon = COLON.matcher(paragraph);
        if (colon.find() && !KICKER.matcher(colon.group("text")).find()) {
            return new Dateline(colon.group("text"), null, colon.end());
        }
        Matcher dashed = DASHED.matcher(paragraph);
        if (!dashed.find() || dashed.group("text").isEmpty() || dashed.end() > LONGEST) {
            return null;
        }
        String place = dashed.group("place");
        String agency = dashed.group("agency");
        if ((place != null && KICKER.matcher(place).find()) || !isPlace(dashed, place, agency, paragraph)) {
            return null;
        }
        String second = dashed.group("second");
        return new Dateline(
                dashed.group("text") + (second == null ? "" : ", " + second),
                agency == null ? null : agency.substring(1, agency.length() - 1),
                dashed.end());
    }

    private static boolean isPlace(Matcher dashed, @Nullable String place, @Nullable String agency, String paragraph) {
        boolean sentenceFollows = !Character.isLowerCase(paragraph.codePointAt(dashed.end()));
        if (dashed.group("dash").isBlank()) {
            // "Geneva (CNN) Scientists said": only an agency that is known makes up for the dash.
            return agency != null && agencyNamed(agency.substring(1, agency.length() - 1)) != null && sentenceFollows;
        }
        if (agency != null) {
            return true;
        }
        if (place == null) {
            return false;
        }
        return sentenceFollows && (dashed.group("day") != null || shouted(place) || isCapitalised(place));
    }

    private static boolean isCapitalised(String place) {
        return !FUNCTION_WORD.matcher(place).matches() && (place.contains(", ") || Words.count(place) <= 3);
    }

    private static boolean shouted(String place) {
        String first = place.replaceAll("[,/].*", "");
        return first.length() >= 3 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** The full name of an agency as it stands in a dateline or byline, null if it is none that is known. */
    static @Nullable String agencyNamed(String name) {
        String full = AGENCIES.get(name);
        if (full != null) {
            return full;
        }
        return NAMED_AGENCIES.contains(name) ? name : null;
    }
}
