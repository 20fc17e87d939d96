package org.citedeck.generator.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page from the article's headline on, and what is known of it, for those who look for furniture. For
 * one thread.
 */
final class Page {

    private final List<Block> blocks;
    private final Metadata metadata;
    private final Map<Integer, Boolean> furniture = new HashMap<>();
    private final Map<String, Integer> firstByKey = new HashMap<>();

    Page(List<Block> blocks, Metadata metadata) {
        this.blocks = List.copyOf(blocks);
        this.metadata = metadata;
        for (int i = 0; i < blocks.size(); i++) {
            firstByKey.putIfAbsent(blocks.get(i).key(), i);
        }
    }

    int size() {
        return blocks.size();
    }

    Block at(int index) {
        return blocks.get(index);
    }

    /** The text of a block, empty beyond the ends of the page. */
    String textAt(int index) {
        return index < 0 || index >= blocks.size() ? "" : blocks.get(index).text();
    }

    /** Whether one of the detectors knows a block as furniture; each block is looked at once. */
    boolean isFurnitureAt(int index) {
        Boolean known = furniture.get(index);
        if (known == null) {
            known = Furniture.is(this, index);
            furniture.put(index, known);
        }
        return known;
    }

    boolean isProseAt(int index) {
        return index >= 0 && index < blocks.size() && blocks.get(index).isProse();
    }

    /** Whether the same words stood in an earlier block. */
    boolean repeatsEarlier(int index) {
        return firstByKey.getOrDefault(at(index).key(), index) < index;
    }

    @Nullable
    String title() {
        return metadata.title();
    }

    @Nullable
    String byline() {
        return metadata.byline();
    }
}
