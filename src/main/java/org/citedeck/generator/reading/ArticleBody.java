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

    /** How far down the page a run is followed. */
    private static final int VIEW = 20;

    private final Page page;
    private final List<Block> kept = new ArrayList<>();
    private final Set<String> names;
    private final Set<String> content;
    private int seeds;
    private int runNeeded;

    private ArticleBody(Page page) {
        this.page = page;
        String title = page.title();
        this.content = Words.content(title == null ? "" : title);
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
        content.addAll(Words.content(block.text()));
    }

    /** Prose that is no furniture, or an item of a list that the article announced. */
    private boolean isArticle(int index) {
        Block block = page.at(index);
        if (!block.isProse()) {
            return runNeeded == 0 && isListItem(index);
        }
        boolean enough = seeds > 0 || block.words() >= 5;
        return enough && !leadsNowhere(index) && !page.isFurnitureAt(index);
    }

    /** Lists keep their bullets on some pages, on others only the colon before them tells. */
    private boolean isListItem(int index) {
        if (kept.isEmpty() || !mayBeItem(index)) {
            return false;
        }
        Block last = kept.get(kept.size() - 1);
        boolean announced = last.text().endsWith(":")
                && (page.at(index).kind() == Block.Kind.ITEM || (index + 1 < page.size() && mayBeItem(index + 1)));
        boolean goesOn = last.equals(page.at(index - 1)) && !last.isProse();
        return announced || goesOn;
    }

    private boolean mayBeItem(int index) {
        Block block = page.at(index);
        return (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.TEXT)
                && !block.isProse()
                && block.words() >= 1
                && !Furniture.isLabel(block.text())
                && !page.isFurnitureAt(index);
    }

    /** "He added:" without a quotation after it, "The following were hurt:" without a list. */
    private boolean leadsNowhere(int index) {
        Block block = page.at(index);
        if (!block.leadsOver() || block.words() >= 12) {
            return false;
        }
        String next = page.textAt(index + 1);
        boolean listFollows = !next.isEmpty() && mayBeItem(index + 1);
        boolean quoteFollows = next.matches("(?s)^[\"“‘'].*");
        return !listFollows && !quoteFollows && (block.words() < 5 || !page.isProseAt(index + 1));
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
        int end = Math.min(page.size(), index + VIEW);
        for (int i = index; i < end && (isArticleProse(i) || mayInterrupt(i)); i++) {
            if (isArticleProse(i)) {
                run.add(page.at(i));
            }
        }
        String words = run.stream().map(Block::text).collect(Collectors.joining(" "));
        long sharedNames = Words.names(words).stream().filter(names::contains).count();
        long sharedWords =
                Words.content(words).stream().filter(content::contains).count();
        if (runNeeded == RUN_AFTER_BYLINE) {
            return run.size() >= runNeeded && sharedNames >= 2;
        }
        if (run.size() >= runNeeded) {
            return sharedNames + sharedWords >= 1;
        }
        boolean rich = words.contains("said") || words.contains("”") || page.isProseAt(index - 1);
        return rich && sharedNames >= 2;
    }

    /** What may stand between two paragraphs of one run: pictures, buttons, appeals, but no headline and no time. */
    private boolean mayInterrupt(int index) {
        Block block = page.at(index);
        boolean ofAnother = SectionHeading.is(block.text()) || RelativeTime.is(block.text());
        return !ofAnother && (!block.looksLikeHeadline() || ShareBar.is(block.text()) || page.isFurnitureAt(index));
    }

    private boolean isArticleProse(int index) {
        return page.isProseAt(index) && !page.isFurnitureAt(index);
    }
}
