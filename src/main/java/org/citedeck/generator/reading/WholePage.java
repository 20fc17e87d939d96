package org.citedeck.generator.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A page from its first line on, head included.
 *
 * @param blocks as the layout gave them
 * @param head what was found above the text; its blocks below may be shorter than those of the layout
 * @param content all of it, as text
 */
record WholePage(List<Block> blocks, Head head, Page page, String content) {

    static WholePage of(List<Block> blocks, Metadata known, String content) {
        Head head = Head.of(blocks, known);
        return new WholePage(blocks, head, new Page(head.below(), head.metadata()), content);
    }

    Metadata metadata() {
        return head.metadata();
    }

    int size() {
        return blocks.size();
    }

    /** A block of the head as it came, one below without the day that was glued to it. */
    Block at(int index) {
        return index < above() ? blocks.get(index) : page.at(index - above());
    }

    /** Every block with whether it is in the body, and what it was taken for if not. */
    List<Reading.Line> lines(List<Block> body) {
        // By identity: the same words may stand in the article and beside it.
        Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(body);
        List<Reading.Line> lines = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            boolean isKept = kept.contains(at(i));
            lines.add(new Reading.Line(at(i).text(), isKept, isKept ? "" : kind(i)));
        }
        return lines;
    }

    private String kind(int index) {
        String title = metadata().title();
        if (title != null && Headline.same(at(index).text(), title)) {
            return "the headline";
        }
        if (index < above()) {
            return "above the headline";
        }
        String furniture = Furniture.kind(page, index - above());
        if (!furniture.isEmpty()) {
            return furniture;
        }
        return at(index).isProse() ? "not part of this article" : "no sentence";
    }

    private int above() {
        return blocks.size() - page.size();
    }
}
