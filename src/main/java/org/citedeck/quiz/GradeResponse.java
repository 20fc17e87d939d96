package org.citedeck.quiz;

import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKind;

/** Whether an answer is right, by the item's present key. */
final class GradeResponse {

    private GradeResponse() {}

    static Verdict grade(Item item, String given) {
        if (item.kind == ItemKind.CLAIM) {
            return exactly(item.label != null && item.label.name().equals(given));
        }
        String answer = item.answer == null ? "" : item.answer;
        if (!item.isTyped()) {
            return exactly(given.equals(answer)
                    || item.choices.stream().anyMatch(choice -> choice.correct && choice.text.equals(given)));
        }
        return new TypedKey(answer, item.accepted, item.articleText()).grade(given);
    }

    private static Verdict exactly(boolean right) {
        return right ? Verdict.RIGHT : Verdict.WRONG;
    }
}
