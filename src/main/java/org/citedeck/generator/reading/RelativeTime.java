package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** "35m ago", "Updated 2 hours ago", "2:24", "yesterday": when something else on the page was posted, or how long it is. */
final class RelativeTime {

    private static final String UNIT =
            "(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)";
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:last |first )?(?:published|posted|updated|modified)(?: on| at)?:? ?)?"
                    + "(?:(?:about |over )?(?:an?|one|\\d{1,3}) ?" + UNIT + "(?: \\d{1,2} ?" + UNIT + ")?(?: ago)?"
                    + "|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|just now|yesterday|today|live|updated|new)"
                    + "(?: ?(?:[|•·-] ?)?(?:\\d+ min read|video|read|listen|watch))?\\.?",
            Pattern.CASE_INSENSITIVE);

    private RelativeTime() {}

    static boolean is(String line) {
        return line.length() <= 60 && LINE.matcher(line).matches();
    }
}
