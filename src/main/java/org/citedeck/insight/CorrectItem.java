package org.citedeck.insight;

import jakarta.enterprise.context.ApplicationScoped;
import org.citedeck.deck.ChangeKey;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.deck.ItemKind;
import org.citedeck.deck.KeyChange;
import org.citedeck.quiz.SettleObjections;
import org.jspecify.annotations.Nullable;

/** Changes a key after answers were given, and settles the objections that it answers. */
@ApplicationScoped
class CorrectItem {

    private static final int LONGEST = 500;

    private final ChangeKey changeKey;
    private final SettleObjections objections;

    CorrectItem(ChangeKey changeKey, SettleObjections objections) {
        this.changeKey = changeKey;
        this.objections = objections;
    }

    /** Why a wording cannot be accepted, and what to do; null where it can. */
    @Nullable
    String problemOfAccepting(Item item, String wording) {
        if (!item.isTyped()) {
            return "Only typed answers have other right wordings. Correct the item instead.";
        }
        if (wording.isEmpty() || wording.length() > LONGEST || wording.lines().count() > 1) {
            return "Write one wording on one line, at most 500 characters.";
        }
        return ItemKey.of(item).right().contains(wording)
                ? "This wording is accepted already. Go back to the item."
                : null;
    }

    /** One more wording counts as right. */
    KeyChange accept(Item item, String wording) {
        var change = changeKey.change(
                item,
                ItemKey.of(item).accepting(wording),
                "accepted “" + shortened(wording) + "” for",
                "“" + wording + "” counts as right, too.");
        objections.accepted(item);
        return change;
    }

    /** Another key, with a note to the students. */
    KeyChange correct(Deck deck, Item item, CorrectionForm form) {
        var change = changeKey.change(item, form.key(item), "corrected the key of", form.note());
        if (item.kind == ItemKind.CLAIM) {
            item.correction = form.correction().isEmpty() ? null : form.correction();
        }
        objections.corrected(deck, item, form.objection());
        return change;
    }

    /** The list of changes takes a short phrase; the whole wording stands with the item. */
    private static String shortened(String wording) {
        int most = 100;
        return wording.length() <= most ? wording : wording.substring(0, most) + "…";
    }
}
