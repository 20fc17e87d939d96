package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** Buttons beside an article: share, save, print, listen. */
final class ShareBar {

    private static final Pattern LINE = Pattern.compile(
            "(?:share|save|print|copy(?: link)?|link copied!?|email|e-mail|facebook|twitter|x|whatsapp|linkedin|reddit|messenger|pinterest"
                    + "|telegram|flipboard|bluesky|threads|instagram|youtube|tiktok|rss|gift(?: article)?|bookmark|listen|play|pause|mute|menu|search|close"
                    + "|log ?in|sign ?in|sign ?up|subscribe|donate|home|news|skip to (?:main )?content|toggle .*|open in app|advertisement|ad|ads"
                    + "|share (?:full |this )?(?:article|story|page|via .*|on .*)|share options|more options|resize text|text size|font size|comments?)"
                    + "(?:[ ,/|]+(?:share|save|print|facebook|twitter|x|email|linkedin|whatsapp|reddit))*",
            Pattern.CASE_INSENSITIVE);

    private ShareBar() {}

    static boolean is(String line) {
        return line.length() <= 80 && LINE.matcher(line).matches();
    }
}
