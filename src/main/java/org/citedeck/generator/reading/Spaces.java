package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** White space, of which pages know many kinds, made uniform. */
final class Spaces {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");
    /** Marks without width: byte order mark, zero-width space, soft hyphen, direction marks. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\uFEFF\\u200B\\u2060\\u00AD\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern STRAY = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\uFFFC");

    /** "((it))": the mark that wikis set behind what was said in another language. */
    private static final Pattern LANGUAGE = Pattern.compile("[ \\t\\u00A0]*\\(\\(\\p{Ll}{2,3}\\)\\)");

    private Spaces() {}

    /** The same text with "\n" as its only line end, without marks that have no width or are no words. */
    static String lines(String text) {
        String visible =
                LANGUAGE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
        return STRAY.matcher(LINE_END.matcher(visible).replaceAll("\n")).replaceAll(" ");
    }

    /** The same words with single spaces between them, none at the ends. */
    static String single(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
