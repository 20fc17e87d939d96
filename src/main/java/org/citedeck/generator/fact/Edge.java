package org.citedeck.generator.fact;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The end of" a month or year, which is not all of it. */
public final class Edge {

    private static final Pattern EDGE =
            Pattern.compile("^(?:the )?(?:end|start|beginning|middle|close) of ", Pattern.CASE_INSENSITIVE);

    private Edge() {}

    /** The words before the period itself in the words of a date, in lower case with a blank behind them; empty where there are none. */
    public static String of(String words) {
        Matcher edge = EDGE.matcher(words);
        return edge.find() ? edge.group().toLowerCase(Locale.ROOT) : "";
    }
}
