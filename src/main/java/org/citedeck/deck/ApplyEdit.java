package org.citedeck.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/** Writes a teacher's wording into an item. */
final class ApplyEdit {

    private ApplyEdit() {}

    /** What the wording would leave doubtful; null where the citation proves it as before. */
    static @Nullable Doubt doubt(EditItem edit, Item item) {
        if (item.kind == ItemKind.QUESTION) {
            return ProofOfEdit.holdsAnswer(item, edit.answer()) ? null : Doubt.ANSWER_NOT_CITED;
        }
        return ProofOfEdit.holdsCorrection(item, edit.correction()) ? null : Doubt.CORRECTION_NOT_CITED;
    }

    /** Writes it into the item, whose citation is made to point at the answer. */
    static void to(Item item, EditItem edit) {
        Doubt doubt = doubt(edit, item);
        item.prompt = edit.prompt();
        item.explanation = given(edit.explanation());
        item.difficulty = Difficulty.named(edit.difficulty())
                .filter(chosen -> item.difficulty != null || chosen != Difficulty.presetFor(item.score))
                .orElse(item.difficulty);
        replace(item.tags, edit.tagList());
        if (item.kind == ItemKind.QUESTION) {
            point(item, edit.answer());
            setChoices(item, edit);
            if (!edit.answer().equals(item.answer)) {
                item.dropSpares();
            }
            item.answer = edit.answer();
            replace(item.accepted, edit.acceptedList());
        } else {
            item.label = Label.valueOf(edit.label());
            item.correction = given(edit.correction());
        }
        item.doubt = doubt;
    }

    private static void point(Item item, String answer) {
        if (answer.equals(item.answer)) {
            return;
        }
        Citation evidence = item.evidence();
        var found = ProofOfEdit.inEvidence(item, answer);
        if (found.isPresent()) {
            evidence.answerStart = found.get().start();
            evidence.answerEnd = found.get().end();
        } else if (!ProofOfEdit.isPartOfResolved(item, answer)) {
            evidence.answerStart = null;
            evidence.answerEnd = null;
        }
    }

    /** Choices that stay keep their order: a student may be looking at them. */
    private static void setChoices(Item item, EditItem edit) {
        List<String> others = edit.wrongList();
        if (others.equals(EditItem.wrongChoices(item)) && edit.answer().equals(item.answer)) {
            return;
        }
        item.choices.clear();
        if (others.isEmpty()) {
            return;
        }
        var texts = new ArrayList<>(others);
        texts.add(edit.answer());
        Collections.shuffle(texts);
        for (String text : texts) {
            item.choices.add(new Choice(item, item.choices.size(), text, text.equals(edit.answer())));
        }
    }

    private static void replace(List<String> kept, List<String> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
