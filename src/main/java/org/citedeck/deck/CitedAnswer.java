package org.citedeck.deck;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citedeck.generator.proposal.Citation.Span;

/** Looks for an answer in the text that is to prove it. Case, kinds of quotes and dashes, and a leading article do not count. */
final class CitedAnswer {

    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|an?)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTER = Pattern.compile("^[\\s.,;:!?\"'“”‘’]+|[\\s.,;:!?\"'“”‘’]+$");

    private CitedAnswer() {}

    /**
     * Where an answer stands, word for word.
     *
     * @param text the whole text; offsets count its UTF-16 code units
     * @param start of the range that is searched
     * @param end of that range, exclusive
     */
    static Optional<Span> find(String answer, String text, int start, int end) {
        String bare = OUTER.matcher(answer).replaceAll("");
        bare = LEADING_ARTICLE.matcher(bare).replaceFirst("");
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        String words =
                Stream.of(plain(bare).split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])")
                .matcher(plain(text))
                .region(start, end)
                .useTransparentBounds(true);
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** Character by character, so that offsets stay. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '’', '‘' -> '\'';
                        case '“', '”' -> '"';
                        case '‐', '‑', '‒', '–', '—' -> '-';
                        case '\u00a0', '\u202f' -> ' ';
                        default -> Character.toLowerCase(c);
                    });
        }
        return plain.toString();
    }
}
