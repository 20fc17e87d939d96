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

/**
 * What may take the place of a wrong choice, best first: what the generator ranked behind the choices that it took; then what
 * the deck's other questions of the same kind are answered with, or offer; and in the end what was replaced before.
 */
final class SpareChoices {

    private final Item item;
    private final String answer;
    private final ChoiceKind kind;
    private final Set<String> shown;

    private SpareChoices(Item item, String answer) {
        this.item = item;
        this.answer = answer;
        this.kind = ChoiceKind.of(item.prompt, answer);
        this.shown =
                EditItem.wrongChoices(item).stream().map(CitedAnswer::plain).collect(Collectors.toSet());
    }

    /** What comes next in the place of one of the item's wrong choices; empty where there is nothing else. */
    static Optional<String> next(Item item, Deck deck) {
        return item.answer == null ? Optional.empty() : new SpareChoices(item, item.answer).next(deck);
    }

    private Optional<String> next(Deck deck) {
        return Stream.of(waiting(false), inDeck(deck), waiting(true))
                .flatMap(List::stream)
                .filter(text -> !shown.contains(CitedAnswer.plain(text)))
                .findFirst();
    }

    /** The item's own, but for those that the teacher's wording names or makes right. */
    private List<String> waiting(boolean replaced) {
        return item.spares.stream()
                .filter(spare -> spare.replaced() == replaced)
                .map(SpareChoice::wording)
                .filter(text -> !isRight(text) && !holds(item.prompt, text))
                .toList();
    }

    private List<String> inDeck(Deck deck) {
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
        Set<String> before = item.spares.stream()
                .map(SpareChoice::wording)
                .map(CitedAnswer::plain)
                .collect(Collectors.toSet());
        return candidates.keySet().stream()
                .filter(text -> !before.contains(CitedAnswer.plain(text)))
                .filter(this::isWrong)
                .sorted(Comparator.comparing((String text) -> !candidates.getOrDefault(text, false))
                        .thenComparingInt(text -> Math.abs(text.length() - answer.length()) / 4))
                .toList();
    }

    private boolean isRight(String text) {
        return Stream.of(
                        Stream.of(answer),
                        item.accepted.stream(),
                        item.choices.stream().filter(choice -> choice.correct).map(choice -> choice.text))
                .flatMap(keys -> keys)
                .anyMatch(key -> holds(key, text) || holds(text, key));
    }

    /** Neither right nor a part of what is right, nor in the question, nor anywhere in what proves the answer. */
    private boolean isWrong(String text) {
        return !isRight(text)
                && !holds(item.prompt, text)
                && item.citations.stream().noneMatch(citation -> holds(citation.sentence.words(), text));
    }

    private boolean asksTheSame(Item other) {
        return CitedAnswer.plain(other.prompt).equals(CitedAnswer.plain(item.prompt));
    }

    private static boolean holds(@Nullable String whole, String part) {
        return whole != null && CitedAnswer.find(part, whole, 0, whole.length()).isPresent();
    }
}
