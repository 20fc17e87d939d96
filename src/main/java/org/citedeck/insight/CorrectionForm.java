package org.citedeck.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.deck.ItemKind;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * Another key for an item, as a teacher states it. Fields that the item's kind does not have are ignored.
 *
 * @param right the choices that count as right
 * @param accepted other right wordings, one a line
 * @param note for the students who answered
 * @param objection code of the objection that led here, empty for none
 */
record CorrectionForm(
        String answer,
        String accepted,
        List<String> right,
        String label,
        String correction,
        String note,
        String objection) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NOTE = 1000;

    /** The present key, with nothing said yet. */
    static CorrectionForm of(Item item, String objection) {
        var key = ItemKey.of(item);
        return new CorrectionForm(
                key.shown(),
                String.join("\n", key.right().stream().skip(1).toList()),
                key.right(),
                item.label == null ? "" : item.label.name(),
                Objects.requireNonNullElse(item.correction, ""),
                "",
                objection);
    }

    public boolean isRight(String choice) {
        return right.contains(choice);
    }

    /** What is wrong with it, and what to do; null where it can be shown what it changes. */
    @Nullable
    String problem(Item item) {
        if (Stream.of(answer, accepted, correction).anyMatch(text -> text.length() > LONGEST)) {
            return "Something is too long: each field takes at most 2,000 characters.";
        }
        ItemKey key = key(item);
        if (key.right().isEmpty()) {
            return item.kind == ItemKind.CLAIM
                    ? "Choose the right verdict."
                    : item.isTyped() ? "Write the right answer." : "Tick at least one choice that counts as right.";
        }
        if (key.equals(ItemKey.of(item)) && correction().equals(Objects.requireNonNullElse(item.correction, ""))) {
            return "This is the present key. Change it, or go back to the item.";
        }
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            return "Tell the students in a sentence or two what was wrong. They see it beside the item; at most 1,000"
                    + " characters.";
        }
        return null;
    }

    /** The key that the form states; empty where it states none. */
    ItemKey key(Item item) {
        if (item.kind == ItemKind.CLAIM) {
            return new ItemKey(Stream.of(Label.values())
                    .map(Label::name)
                    .filter(label::equals)
                    .toList());
        }
        if (item.isTyped()) {
            return new ItemKey(Stream.concat(Stream.of(answer), accepted.lines())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList());
        }
        var ticked = new ArrayList<>(item.choices.stream()
                .map(choice -> choice.text)
                .filter(right::contains)
                .toList());
        // What is shown as the right answer stays, if it still counts.
        if (item.answer != null && ticked.remove(item.answer)) {
            ticked.add(0, item.answer);
        }
        return new ItemKey(ticked);
    }
}
