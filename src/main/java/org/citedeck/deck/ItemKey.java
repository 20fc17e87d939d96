package org.citedeck.deck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/**
 * What counts as right for an item, apart from the item, so that answers can be graded by another key than the present
 * one.
 *
 * @param right of a claim the name of its verdict; of a question the right wordings or choices, the one that is shown
 *     first
 */
public record ItemKey(List<String> right) {

    public ItemKey {
        right = List.copyOf(right);
    }

    /** The present key. */
    public static ItemKey of(Item item) {
        if (item.label != null) {
            return new ItemKey(List.of(item.label.name()));
        }
        var right = new LinkedHashSet<String>();
        if (item.answer != null) {
            right.add(item.answer);
        }
        if (item.isTyped()) {
            right.addAll(item.accepted);
        } else {
            item.choices.stream().filter(choice -> choice.correct).forEach(choice -> right.add(choice.text));
        }
        return new ItemKey(List.copyOf(right));
    }

    /** The key as it is kept: one right wording a line. */
    static ItemKey ofLines(String lines) {
        return new ItemKey(lines.lines().toList());
    }

    String lines() {
        return String.join("\n", right);
    }

    /** The same key with one more right wording. */
    public ItemKey accepting(String wording) {
        return new ItemKey(
                Stream.concat(right.stream(), Stream.of(wording)).distinct().toList());
    }

    /** What is shown as the right answer. */
    public String shown() {
        return right.isEmpty() ? "" : right.get(0);
    }

    /** For people: the verdict's word, or all right wordings. */
    public String words(ItemKind kind) {
        return kind == ItemKind.CLAIM ? Verdicts.word(Label.valueOf(shown())) : String.join("; ", right);
    }

    /** Makes this the item's key. */
    void applyTo(Item item) {
        if (item.kind == ItemKind.CLAIM) {
            item.label = Label.valueOf(shown());
            return;
        }
        boolean typed = item.isTyped();
        boolean otherWords = !shown().equals(item.answer);
        item.answer = shown();
        if (typed) {
            var others = new ArrayList<>(right.subList(Math.min(1, right.size()), right.size()));
            item.accepted.clear();
            item.accepted.addAll(others);
        } else {
            item.choices.forEach(choice -> choice.correct = right.contains(choice.text));
        }
        if (otherWords) {
            item.evidence().pointAt(shown());
            item.dropSpares();
        }
    }
}
