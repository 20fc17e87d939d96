package org.citedeck.generator.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Picks the blocks of a page that are the article.
 *
 * <p>Reading down the page, the article is open until a heading such as "Related" or the byline at its end closes it.
 * A closed article goes on where paragraphs follow each other again and share its names: boxes stand in mid-article
 * too.
 */
final class ArticleBody {

    /** Paragraphs in a row that open the article again after a box, and after its closing byline. */
    private static final int RUN_AFTER_BOX = 2;

    private static final int RUN_AFTER_BYLINE = 3;

    private final Page page;
    private final List<Block> kept = new ArrayList<>();
    private final Set<String> names;
    private int seeds;
    private int runNeeded;

    private ArticleBody(Page page) {
        this.page = page;
        String title = page.title();
        this.names = Words.names(title == null ? "" : "x " + title);
    }

    static List<Block> of(Page page) {
        return new ArticleBody(page).pick();
    }

    private List<Block> pick() {
        for (int i = 0; i < page.size(); i++) {
            Block block = page.at(i);
            if (seeds > 0 && SectionHeading.isFinal(block.text())) {
                break;
            }
            if (isClosingByline(i)) {
                runNeeded = RUN_AFTER_BYLINE;
            } else if (seeds > 0 && SectionHeading.is(block.text())) {
                runNeeded = Math.max(runNeeded, RUN_AFTER_BOX);
            } else if (isArticle(i) && (runNeeded == 0 || goesOnAt(i))) {
                runNeeded = 0;
                keep(block);
            }
        }
        return kept;
    }

    private void keep(Block block) {
        if (block.isSeed()) {
            seeds++;
        }
        kept.add(block);
        names.addAll(Words.names(block.text()));
    }

    /** Prose that is no furniture, or an item of a list that the article announced. */
    private boolean isArticle(int index) {
        Block block = page.at(index);
        if (block.kind() == Block.Kind.ITEM && !block.isProse()) {
            return runNeeded == 0 && block.words() >= 2 && inAnnouncedList() && !Furniture.is(page, index);
        }
        boolean enough = seeds > 0 || block.words() >= 5;
        return enough && block.isProse() && !leadsNowhere(index) && !Furniture.is(page, index);
    }

    private boolean inAnnouncedList() {
        if (kept.isEmpty()) {
            return false;
        }
        Block last = kept.get(kept.size() - 1);
        return last.text().endsWith(":") || last.kind() == Block.Kind.ITEM;
    }

    /** "The following were hurt:" with nothing after it that could be meant. */
    private boolean leadsNowhere(int index) {
        Block block = page.at(index);
        boolean listFollows = index + 1 < page.size() && page.at(index + 1).kind() == Block.Kind.ITEM;
        return block.leadsOver() && !page.isProseAt(index + 1) && !listFollows && block.words() < 12;
    }

    private boolean isClosingByline(int index) {
        String text = page.textAt(index);
        String byline = page.byline();
        if (seeds < 2) {
            return false;
        }
        boolean repeated = byline != null && Headline.same(Byline.withoutBy(text), byline);
        return repeated
                || (seeds >= 3 && (Byline.isExplicit(text) || Dateline.agencyNamed(text) != null))
                || (seeds >= 3 && text.matches("(?:Reporting|Writing|Compiled) by \\p{Lu}.{3,200}"));
    }

    private boolean goesOnAt(int index) {
        List<Block> run = new ArrayList<>();
        int next = index;
        while (next < page.size() && !SectionHeading.is(page.textAt(next))) {
            if (isArticleProse(next)) {
                run.add(page.at(next));
            } else if (page.at(next).looksLikeHeadline() && !Furniture.isLabel(page.textAt(next))) {
                break;
            }
            next++;
        }
        String words = run.stream().map(Block::text).collect(Collectors.joining(" "));
        long shared = Words.names(words).stream().filter(names::contains).count();
        if (run.size() >= runNeeded && runNeeded > 0) {
            return shared >= 1;
        }
        boolean rich = run.size() == 1 && (words.contains("said") || words.contains("”") || page.isProseAt(index - 1));
        return runNeeded == RUN_AFTER_BOX && rich && shared >= 2;
    }

    private boolean isArticleProse(int index) {
        return page.isProseAt(index) && !Furniture.is(page, index);
    }
}
