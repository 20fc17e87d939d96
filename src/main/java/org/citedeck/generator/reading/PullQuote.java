package org.citedeck.generator.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the article set large beside it: they stand in another paragraph too, often with the speaker's name after them. */
final class PullQuote implements FurnitureDetector {

    private static final Pattern CORE = Pattern.compile(
            "^[\"“‘'«]*(.*?[.!?])[\"”’'»]*(?:\\s+[-–—]?\\s*(?:\\p{Lu}[\\p{L}.'’-]*(?:,?\\s|$)){1,6})?$");

    /** It stands not far from where it was taken. */
    private static final int NEAR = 30;

    @Override
    public String kind() {
        return "a repeated quotation";
    }

    @Override
    public boolean finds(Page page, int index) {
        Block block = page.at(index);
        Matcher core = CORE.matcher(block.text());
        if (block.words() < 6 || block.words() > 70 || !core.matches() || Words.count(core.group(1)) < 6) {
            return false;
        }
        String words = Block.keyOf(core.group(1));
        for (int i = Math.max(0, index - NEAR); i < Math.min(page.size(), index + NEAR); i++) {
            Block other = page.at(i);
            // Of two blocks with the same words, the one that says less besides is the ornament.
            boolean larger = other.words() > block.words()
                    || core.end(1) + 2 < block.text().length();
            if (i != index && larger && other.isProse() && other.key().contains(words)) {
                return true;
            }
        }
        return false;
    }
}
