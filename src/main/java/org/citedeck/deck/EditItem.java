package org.citedeck.deck;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's wording of an item. The citation stays: what proves the item is not a matter of wording. Fields may be
 * empty, never null.
 *
 * @param accepted other right wordings, one a line
 * @param wrong wrong choices, one a line; none: the answer is typed
 * @param tags free words, divided by commas
 */
record EditItem(
        String prompt,
        String answer,
        String accepted,
        String wrong,
        String label,
        String correction,
        String explanation,
        String tags,
        String difficulty) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 20;

    static EditItem of(Item item) {
        return new EditItem(
                item.prompt,
                Objects.requireNonNullElse(item.answer, ""),
                String.join("\n", item.accepted),
                String.join("\n", wrongChoices(item)),
                item.label == null ? "" : item.label.name(),
                Objects.requireNonNullElse(item.correction, ""),
                Objects.requireNonNullElse(item.explanation, ""),
                String.join(", ", item.tags),
                item.difficulty().name());
    }

    EditItem withAnswer(String marked) {
        return new EditItem(prompt, marked, accepted, wrong, label, correction, explanation, tags, difficulty);
    }

    static List<String> wrongChoices(Item item) {
        return item.choices.stream()
                .filter(choice -> !choice.correct)
                .map(choice -> choice.text)
                .toList();
    }

    /** What is wrong with it, and what to do; null where it can be kept. */
    @Nullable
    String problem(ItemKind kind) {
        if (prompt.isEmpty()) {
            return kind == ItemKind.CLAIM ? "Write the claim." : "Write the question.";
        }
        boolean tooLong = Stream.of(prompt, answer, correction, explanation, accepted, wrong)
                .anyMatch(part -> part.length() > LONGEST);
        if (tooLong) {
            return "Something is too long: each field takes at most 2,000 characters.";
        }
        if (tagList().size() > MOST_TAGS || tagList().stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            return "Use at most 20 tags of 60 characters each, with commas between them.";
        }
        return kind == ItemKind.CLAIM ? problemOfClaim() : problemOfQuestion();
    }

    private @Nullable String problemOfClaim() {
        return Stream.of(Label.values()).noneMatch(known -> known.name().equals(label))
                ? "Choose the right verdict."
                : null;
    }

    private @Nullable String problemOfQuestion() {
        if (answer.isEmpty()) {
            return "Write the right answer.";
        }
        if (wrongList().stream().anyMatch(answer::equalsIgnoreCase)) {
            return "One of the wrong choices is the right answer. Change one of the two.";
        }
        if (wrongList().stream().anyMatch(choice -> acceptedList().stream().anyMatch(choice::equalsIgnoreCase))) {
            return "One of the wrong choices is also among what counts as right. Take it out of one of the two.";
        }
        return null;
    }

    List<String> acceptedList() {
        return lines(accepted).stream().filter(line -> !line.equals(answer)).toList();
    }

    List<String> wrongList() {
        return lines(wrong);
    }

    List<String> tagList() {
        return Stream.of(tags.split("[,\\n]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
