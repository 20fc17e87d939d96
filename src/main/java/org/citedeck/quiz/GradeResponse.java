package org.citedeck.quiz;

import java.util.function.Function;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;

/** Whether an answer is right, by the item's present key or by another. */
final class GradeResponse {

    private GradeResponse() {}

    static Verdict grade(Item item, String given) {
        return grade(item, ItemKey.of(item), given);
    }

    static Verdict grade(Item item, ItemKey key, String given) {
        return by(item, key).apply(given);
    }

    /** The same for many answers to one item, which is read once. */
    static Function<String, Verdict> by(Item item, ItemKey key) {
        if (item.isTyped()) {
            return new TypedKey(
                            key.shown(),
                            key.right().stream().skip(1).toList(),
                            item.articleText(),
                            item.articlePublished())::grade;
        }
        return given -> key.right().contains(given) ? Verdict.RIGHT : Verdict.WRONG;
    }
}
