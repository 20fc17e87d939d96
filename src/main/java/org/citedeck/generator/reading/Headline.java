package org.citedeck.generator.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headline of a page.
 *
 * @param title its words, without the name of the site
 * @param index block in which it stands last before the article begins
 */
record Headline(String title, int index) {

    static final Headline NONE = new Headline("", -1);

    /** Blocks below the headline whose words it is compared with. */
    private static final int LEAD_BLOCKS = 12;

    private static final double ABOUT_THE_SAME = 0.4;
    private static final Pattern SITE = Pattern.compile(
            "^(.{15,}?)\\s+(?:\\|\\s+.{2,60}|[-–—•]\\s+(?=.*(?:News|BBC|CNN|Times|Post|Reuters|Guardian|Journal|Herald|Jazeera|NPR|CBC|Radio|Tribune|Gazette|Daily|Wikinews)).{2,40})$");

    boolean isFound() {
        return index >= 0;
    }

    static boolean same(String text, String title) {
        return Block.keyOf(text).equals(Block.keyOf(title))
                || Block.keyOf(withoutSite(text)).equals(Block.keyOf(title));
    }

    static String withoutSite(String text) {
        Matcher site = SITE.matcher(text);
        return site.matches() ? site.group(1) : text;
    }

    /** Finds a known title on the page, {@link #NONE} if it does not stand there. */
    static Headline known(List<Block> blocks, String title) {
        int end = Math.max(1, bodyStart(blocks) + 1);
        for (int i = Math.min(end, blocks.size()) - 1; i >= 0; i--) {
            if (same(blocks.get(i).text(), title)) {
                return new Headline(title, i);
            }
        }
        return NONE;
    }

    /** Guesses the headline: a line above the text that shares most words with it. */
    static Headline guess(List<Block> blocks) {
        int start = bodyStart(blocks);
        Headline best = NONE;
        double bestScore = -1;
        for (int i = 0; i < start; i++) {
            Block block = blocks.get(i);
            if (isCandidate(blocks, i)) {
                double score = score(block, blocks, start);
                boolean settled = bestScore >= ABOUT_THE_SAME && !same(block.text(), best.title());
                if (same(block.text(), best.title()) || (score > bestScore && !settled)) {
                    best = new Headline(withoutSite(block.text()), i);
                    bestScore = Math.max(score, bestScore);
                }
            }
        }
        return best;
    }

    private static boolean isCandidate(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        String text = block.text();
        boolean question = index == 0 && text.matches("[^.!?]{10,150}[?!]['’”\"]?");
        return (!block.isProse() || question)
                && block.words() >= (block.kind() == Block.Kind.HEADING ? 2 : 3)
                && block.words() <= 35
                && !PublicationDate.isDateLine(text)
                && !Byline.isExplicit(text)
                && !Furniture.isLabel(text)
                && !Caption.isCredited(text);
    }

    private static double score(Block block, List<Block> blocks, int start) {
        StringBuilder lead = new StringBuilder();
        for (int i = start; i < Math.min(blocks.size(), start + LEAD_BLOCKS); i++) {
            if (blocks.get(i).isProse()) {
                lead.append(blocks.get(i).text()).append(' ');
            }
        }
        Set<String> mine = Words.content(block.text());
        Set<String> theirs = Words.content(lead.toString());
        long shared = mine.stream().filter(theirs::contains).count();
        double heading = block.kind() == Block.Kind.HEADING ? 0.3 : 0;
        return mine.isEmpty() ? 0 : (double) shared / mine.size() + heading;
    }

    /** The first block of prose with more prose close behind it. */
    static int bodyStart(List<Block> blocks) {
        int first = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (isBody(blocks.get(i), i)) {
                first = first < 0 ? i : first;
                for (int j = i + 1; j <= i + 3 && j < blocks.size(); j++) {
                    if (isBody(blocks.get(j), j)) {
                        return i;
                    }
                }
            }
        }
        return Math.max(first, 0);
    }

    private static boolean isBody(Block block, int index) {
        boolean headlineLike = index == 0 && block.words() <= 20 && block.text().matches("[^.!?]*[?!]['’”\"]?");
        Page alone = new Page(List.of(block), Metadata.NONE);
        return block.isSeed() && !headlineLike && !Furniture.is(alone, 0);
    }
}
