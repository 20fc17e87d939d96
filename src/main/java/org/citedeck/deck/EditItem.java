package org.citedeck.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's wording of an item. The citation stays: what proves the item is not a matter of wording.
 *
 * @param accepted other right wordings, one a line
 * @param wrong wrong choices, one a line; none: the answer is typed
 */
record EditItem(
        @Nullable String prompt,
        @Nullable String answer,
        @Nullable String accepted,
        @Nullable String wrong,
        @Nullable String label,
        @Nullable String correction) {

    private static final int LONGEST = 2000;

    static EditItem of(Item item) {
        return new EditItem(
                item.prompt,
                item.answer,
                String.join("\n", item.accepted),
                String.join(
                        "\n",
                        item.choices.stream()
                                .filter(choice -> !choice.correct)
                                .map(choice -> choice.text)
                                .toList()),
                item.label == null ? null : item.label.name(),
                item.correction);
    }

    /** What is wrong with it, and what to do; null where it can be kept. */
    @Nullable
    String problem(ItemKind kind) {
        if (isBlank(prompt)) {
            return "Write the question or the claim.";
        }
        if (kind == ItemKind.QUESTION && isBlank(answer)) {
            return "Write the right answer.";
        }
        if (kind == ItemKind.CLAIM
                && Stream.of(Label.values()).noneMatch(known -> known.name().equals(label))) {
            return "Choose the right verdict.";
        }
        if (kind == ItemKind.QUESTION
                && lines(wrong).stream().anyMatch(line -> line.equalsIgnoreCase(stripped(answer)))) {
            return "One of the wrong choices is the right answer. Change one of the two.";
        }
        boolean tooLong = Stream.of(prompt, answer, correction, accepted, wrong)
                .anyMatch(part -> part != null && part.length() > LONGEST);
        return tooLong ? "Something is too long: each field takes at most 2,000 characters." : null;
    }

    /** Writes it into the item, and approves: a teacher who words an item wants it. */
    void applyTo(Item item) {
        item.prompt = stripped(prompt);
        if (item.kind == ItemKind.QUESTION) {
            item.answer = stripped(answer);
            item.accepted.clear();
            lines(accepted).stream().filter(line -> !line.equals(item.answer)).forEach(item.accepted::add);
            setChoices(item);
        } else {
            item.label = Label.valueOf(stripped(label));
            item.correction = isBlank(correction) ? null : stripped(correction);
        }
        item.status = ItemStatus.APPROVED;
    }

    private void setChoices(Item item) {
        List<String> others = lines(wrong);
        item.choices.clear();
        if (others.isEmpty()) {
            return;
        }
        var texts = new ArrayList<>(others);
        texts.add(stripped(answer));
        Collections.shuffle(texts);
        for (String text : texts) {
            item.choices.add(new Choice(item, item.choices.size(), text, text.equals(item.answer)));
        }
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
