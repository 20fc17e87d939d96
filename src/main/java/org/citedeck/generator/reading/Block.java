package org.citedeck.generator.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** A paragraph or line of a page before it is known whether it belongs to the article. */
final class Block {

    enum Kind {
        TEXT,
        HEADING,
        ITEM,
        /** Nothing but a link. */
        LINK
    }

    /** A full stop and whatever may close after it: quotes, brackets, footnote marks. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?:[.!?…]|\\.\\s\\.\\s\\.)[\"'”’»)\\]*]*(?:\\[\\w{1,3}])*$");

    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])$");
    private static final Pattern OPEN_ENDED = Pattern.compile("(?:[:;,—–]|--)$");
    private static final Pattern QUOTED_END = Pattern.compile("[\"”’»]$");
    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{2}[)\"”’]?[.!?][\"”’)]*\\s[\\p{Lu}\"“‘]");

    private final String text;
    private final Kind kind;
    private final int words;
    private final boolean prose;
    private final String key;

    /**
     * @param text one line, single spaces, never blank
     * @param kind what the layout said about it
     */
    Block(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.words = Words.count(text);
        this.prose = readsLikeProse();
        this.key = keyOf(text);
    }

    static Block of(String text) {
        return new Block(text, Kind.TEXT);
    }

    /** Without its first characters. */
    Block from(int start) {
        return start == 0 ? this : new Block(text.substring(start), kind);
    }

    String text() {
        return text;
    }

    Kind kind() {
        return kind;
    }

    int words() {
        return words;
    }

    boolean isCut() {
        return CUT.matcher(text).find();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    /** Leads over to what follows, as before a quotation or a list. */
    boolean leadsOver() {
        return words() >= 2 && OPEN_ENDED.matcher(text).find();
    }

    /** Reads like running text: ends like a sentence, or is too long and too grammatical to be a heading. */
    boolean isProse() {
        return prose;
    }

    private boolean readsLikeProse() {
        if (kind == Kind.HEADING || kind == Kind.LINK || words < 2) {
            return false;
        }
        return endsSentence()
                || leadsOver()
                || (words >= 8 && QUOTED_END.matcher(text).find())
                || (words >= 15 && INNER_END.matcher(text).find())
                || (words >= 25 && Words.functionShare(text) >= 0.25);
    }

    /** Prose that can carry an article by itself. */
    boolean isSeed() {
        return words() >= 8 && isProse();
    }

    boolean looksLikeHeadline() {
        return !isProse() && words() >= 4 && words() <= 35;
    }

    /** Same for blocks that differ only in case, spaces and punctuation. */
    String key() {
        return key;
    }

    static String keyOf(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
