package org.citedeck.generator.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private static final int LONGEST = 300;
    /** Words of a headline that reads like a sentence. */
    private static final int LONGEST_LINE = 20;

    private static final double NEARLY = 0.4;
    private static final Pattern SITE = Pattern.compile(
            "^(.{15,}?)\\s+(?:\\|\\s+.{2,60}|:\\s+\\p{Lu}{2,8}|[-–—•]\\s+(?=.*(?:News|BBC|CNN|Times|Post|Reuters|Guardian|Journal|Herald|Jazeera|NPR|CBC|Radio|Tribune|Gazette|Daily|Wikinews)).{2,40})$");

    boolean isFound() {
        return index >= 0;
    }

    static boolean same(String text, String title) {
        return Block.keyOf(text).equals(Block.keyOf(title))
                || Block.keyOf(withoutSite(text)).equals(Block.keyOf(title));
    }

    static String withoutSite(String text) {
        Matcher site = SITE.matcher(text);
        return text.length() <= LONGEST && site.matches() ? site.group(1) : text;
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

    /** Guesses the headline: the first line above the text that shares nearly as many words with it as any. */
    static Headline guess(List<Block> blocks) {
        int start = bodyStart(blocks);
        List<Integer> candidates = candidates(blocks, start);
        Set<String> lead = lead(blocks, start);
        double best = candidates.stream()
                .mapToDouble(i -> score(blocks.get(i), lead))
                .max()
                .orElse(0);
        for (int i : candidates) {
            if (score(blocks.get(i), lead) >= best * NEARLY) {
                int last = i;
                for (int j : candidates) {
                    last = same(blocks.get(j).text(), blocks.get(i).text()) ? j : last;
                }
                return new Headline(withoutSite(blocks.get(i).text()), last);
            }
        }
        return NONE;
    }

    private static List<Integer> candidates(List<Block> blocks, int start) {
        List<Integer> all = IntStream.range(0, start)
                .filter(i -> isCandidate(blocks, i))
                .boxed()
                .toList();
        // Two or three words are shared by chance: the name of the paper, the name of a section.
        List<Integer> telling = all.stream()
                .filter(i -> blocks.get(i).kind() == Block.Kind.HEADING
                        || Words.content(blocks.get(i).text()).size() >= 4)
                .toList();
        return telling.isEmpty() ? all : telling;
    }

    private static boolean isCandidate(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        String text = block.text();
        boolean question = index == 0 && text.matches("[^.!?]{10,150}[?!]['’”\"]?");
        return (!block.isProse() || question || isUnended(block, index))
                && block.words() >= (block.kind() == Block.Kind.HEADING ? 2 : 3)
                && block.words() <= 35
                && !PublicationDate.isDateLine(text)
                && !Byline.isExplicit(text)
                && !Furniture.isLabel(text)
                && !Caption.isCredited(text);
    }

    /** Share of a line's words that the text has too; a long line is the surer sign. */
    private static double score(Block block, Set<String> lead) {
        Set<String> words = Words.content(withoutSite(block.text()));
        long shared = words.stream().filter(lead::contains).count();
        double heading = block.kind() == Block.Kind.HEADING ? 0.3 : 0;
        return (double) shared / (words.size() + 2) + heading;
    }

    private static Set<String> lead(List<Block> blocks, int start) {
        return Words.content(blocks.stream()
                .skip(start)
                .limit(LEAD_BLOCKS)
                .filter(Block::isProse)
                .map(Block::text)
                .collect(Collectors.joining(" ")));
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

    /** "She quit rowing. Now she is going to the worlds": a first line of two sentences without a full stop. */
    private static boolean isUnended(Block block, int index) {
        return index == 0
                && block.words() <= LONGEST_LINE
                && !block.text().strip().matches("(?s).*[.!?:,;…]['’”\"]?");
    }

    private static boolean isBody(Block block, int index) {
        boolean question =
                index == 0 && block.words() <= LONGEST_LINE && block.text().matches("[^.!?]*[?!]['’”\"]?");
        boolean headlineLike = question || isUnended(block, index);
        Page alone = new Page(List.of(block), Metadata.NONE);
        return block.isSeed() && !headlineLike && !Furniture.is(alone, 0);
    }
}
