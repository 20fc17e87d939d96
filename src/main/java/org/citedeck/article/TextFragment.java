package org.citedeck.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link to a sentence in the publisher's own page: most browsers scroll to it and highlight it.
 *
 * <p>See the URL fragment text directives of the WICG. A long sentence is given by its first and last words, which
 * survives a link or an image within it.
 */
public final class TextFragment {

    private static final int WHOLE = 12;
    private static final int ENDS = 5;

    private TextFragment() {}

    /** The link, or null where the publisher's address is not known. */
    public static @Nullable String link(@Nullable String url, String sentence) {
        if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) {
            return null;
        }
        int hash = url.indexOf('#');
        return (hash < 0 ? url : url.substring(0, hash)) + "#:~:text=" + directive(sentence);
    }

    private static String directive(String sentence) {
        List<String> words = Arrays.asList(sentence.strip().split("\\s+"));
        if (words.size() <= WHOLE) {
            return encoded(words);
        }
        return encoded(words.subList(0, ENDS)) + "," + encoded(words.subList(words.size() - ENDS, words.size()));
    }

    /** Dash and comma have a meaning of their own in a text directive. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
