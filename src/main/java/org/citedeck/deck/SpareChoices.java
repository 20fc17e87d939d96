package org.citedeck.deck;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Further wrong choices for a question: what the deck's other questions of the same kind are answered with, or offer. */
final class SpareChoices {

    private final Item item;
    private final String answer;
    private final ChoiceKind kind;

    private SpareChoices(Item item, String answer) {
        this.item = item;
        this.answer = answer;
        this.kind = ChoiceKind.of(item.prompt, answer);
    }

    /**
     * What is to stand in the place of a wrong choice. Asked again for its successor, it goes on to the one after, and in the
     * end comes back to the first.
     */
    static Optional<String> after(String replaced, Item item, Deck deck) {
        if (item.answer == null) {
            return Optional.empty();
        }
        List<String> spares = new SpareChoices(item, item.answer).in(deck, replaced);
        int at = spares.indexOf(replaced);
        return Stream.concat(spares.stream().skip(at + 1L), spares.stream().limit(Math.max(at, 0)))
                .filter(spare -> !spare.equals(replaced))
                .findFirst();
    }

    private List<String> in(Deck deck, String replaced) {
        // a candidate with whether it comes from the same rule, which knows best what is parallel
        Map<String, Boolean> candidates = new LinkedHashMap<>();
        for (Item other : deck.presentItems()) {
            if (other == item || other.kind != ItemKind.QUESTION || other.answer == null || asksTheSame(other)) {
                continue;
            }
            Stream.concat(Stream.of(other.answer), EditItem.wrongChoices(other).stream())
                    .filter(text -> kind.equals(ChoiceKind.of(other.prompt, text)))
                    .forEach(text -> candidates.merge(text, other.rule.equals(item.rule), Boolean::logicalOr));
        }
        Set<String> shown = EditItem.wrongChoices(item).stream()
                .filter(choice -> !choice.equals(replaced))
                .map(CitedAnswer::plain)
                .collect(Collectors.toSet());
        return candidates.keySet().stream()
                .filter(text -> !shown.contains(CitedAnswer.plain(text)))
                .filter(this::isWrong)
                .sorted(Comparator.comparing((String text) -> !candidates.getOrDefault(text, false))
                        .thenComparingInt(text -> Math.abs(text.length() - answer.length()) / 4))
                .toList();
    }

    /** Neither right nor a part of what is right, nor in the question, nor anywhere in what proves the answer. */
    private boolean isWrong(String text) {
        boolean right = Stream.concat(Stream.of(answer), item.accepted.stream())
                .anyMatch(key -> holds(key, text) || holds(text, key));
        return !right
                && !holds(item.prompt, text)
                && item.citations.stream().noneMatch(citation -> holds(citation.sentence.words(), text));
    }

    private boolean asksTheSame(Item other) {
        return CitedAnswer.plain(other.prompt).equals(CitedAnswer.plain(item.prompt));
    }

    private static boolean holds(@Nullable String text, String words) {
        return text != null && CitedAnswer.find(words, text, 0, text.length()).isPresent();
    }
}
