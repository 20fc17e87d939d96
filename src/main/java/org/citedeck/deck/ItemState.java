package org.citedeck.deck;

import java.time.Instant;
import java.util.List;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * An item as it was before a step on the desk.
 *
 * @param wording null where the step left the wording alone: what others changed in it meanwhile is then kept
 */
record ItemState(
        String code,
        ItemStatus status,
        @Nullable Rejection rejection,
        @Nullable Instant decided,
        int position,
        @Nullable Wording wording) {

    /**
     * All that a teacher can write.
     *
     * @param spares null in a step that was kept before there were any
     */
    record Wording(
            String prompt,
            @Nullable String answer,
            List<String> accepted,
            @Nullable Label label,
            @Nullable String correction,
            @Nullable String explanation,
            @Nullable Difficulty difficulty,
            List<String> tags,
            List<WordedChoice> choices,
            @Nullable List<SpareChoice> spares,
            @Nullable Integer answerStart,
            @Nullable Integer answerEnd,
            @Nullable Doubt doubt) {}

    record WordedChoice(String text, boolean correct) {}

    static ItemState standing(Item item) {
        return new ItemState(item.code, item.status, item.rejection, item.decided, item.position, null);
    }

    /** As an item that did not exist yet: undone, it is put aside. */
    static ItemState absent(Item item) {
        return new ItemState(item.code, ItemStatus.REJECTED, null, null, item.position, null);
    }

    static ItemState complete(Item item) {
        Citation evidence = item.evidence();
        var wording = new Wording(
                item.prompt,
                item.answer,
                List.copyOf(item.accepted),
                item.label,
                item.correction,
                item.explanation,
                item.difficulty,
                List.copyOf(item.tags),
                item.choices.stream()
                        .map(choice -> new WordedChoice(choice.text, choice.correct))
                        .toList(),
                List.copyOf(item.spares),
                evidence.answerStart,
                evidence.answerEnd,
                item.doubt);
        return new ItemState(item.code, item.status, item.rejection, item.decided, item.position, wording);
    }

    void restore(Item item) {
        item.status = status;
        item.rejection = rejection;
        item.decided = decided;
        item.position = position;
        if (wording != null) {
            restore(item, wording);
        }
    }

    private static void restore(Item item, Wording before) {
        item.prompt = before.prompt;
        item.answer = before.answer;
        item.accepted.clear();
        item.accepted.addAll(before.accepted);
        item.label = before.label;
        item.correction = before.correction;
        item.explanation = before.explanation;
        item.difficulty = before.difficulty;
        item.tags.clear();
        item.tags.addAll(before.tags);
        item.choices.clear();
        before.choices.forEach(
                choice -> item.choices.add(new Choice(item, item.choices.size(), choice.text, choice.correct)));
        if (before.spares != null) {
            item.spares.clear();
            item.spares.addAll(before.spares);
        }
        Citation evidence = item.evidence();
        evidence.answerStart = before.answerStart;
        evidence.answerEnd = before.answerEnd;
        item.doubt = before.doubt;
    }
}
