package org.citedeck.generator.reading;

import org.citedeck.generator.reading.UnreadableArticleException.Reason;

/** Refuses what is no text, before anything is done with it. */
final class Legibility {

    private static final int LONGEST = 400_000;
    private static final int SAMPLE = 8_192;
    /** One character in this many may be a control character or an undecodable one. */
    private static final int TOLERANCE = 100;

    private Legibility() {}

    static void check(String content) throws UnreadableArticleException {
        if (isBinary(content)) {
            throw new UnreadableArticleException(Reason.BINARY);
        }
        if (content.length() > LONGEST) {
            throw new UnreadableArticleException(Reason.TOO_LONG);
        }
        if (content.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableArticleException(Reason.EMPTY);
        }
    }

    private static boolean isBinary(String content) {
        String head = content.substring(0, Math.min(content.length(), SAMPLE));
        if (head.startsWith("%PDF-") || head.startsWith("{\\rtf") || head.indexOf('\0') >= 0) {
            return true;
        }
        long strange = head.chars()
                .filter(c -> (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85) || c == 0xFFFD)
                .count();
        return strange * TOLERANCE > head.length();
    }
}
