package org.citedeck.flashcard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What there is to do today: cards in steps, due cards and new ones, each in the order in which they are shown.
 *
 * @param later new and due cards that the daily limits leave for another day
 */
record Pile(List<Card> learning, List<Card> due, List<Card> fresh, int later) {

    /** The pile of some cards, by today's limits and what was done of them already. */
    static Pile of(List<Card> cards, Learner learner, DayLoad done) {
        var today = learner.today();
        var shown = cards.stream()
                .filter(card -> card.item.isAsked() && card.state.isShownOn(today))
                .toList();
        var learning = shown.stream()
                .filter(card -> card.state.phase().isInSteps())
                .sorted(Comparator.comparing((Card card) -> card.state.dueAt()).thenComparing(card -> card.id))
                .toList();
        var due = chosen(
                shown,
                card -> card.state.isDueOn(today),
                Comparator.comparing((Card card) -> card.state.dueDay()).thenComparing(card -> card.id));
        var fresh =
                chosen(shown, card -> card.state.phase() == Phase.NEW, Comparator.comparing((Card card) -> card.id));
        var dueToday = due.stream()
                .limit(Math.max(0, learner.settings().reviewsADay - done.reviewed()))
                .toList();
        var freshToday = fresh.stream()
                .limit(Math.max(0, learner.settings().newADay - done.introduced()))
                .toList();
        int later = due.size() + fresh.size() - dueToday.size() - freshToday.size();
        return new Pile(learning, dueToday, freshToday, later);
    }

    private static List<Card> chosen(List<Card> cards, Predicate<Card> which, Comparator<Card> order) {
        return cards.stream().filter(which).sorted(order).toList();
    }

    /** All of them, in no particular order. */
    Stream<Card> cards() {
        return Stream.of(learning, due, fresh).flatMap(List::stream);
    }

    /** Steps that are over come first, then what is due, then what is new; with nothing else left, steps come early. */
    Optional<Card> next(Moment now) {
        Stream<Card> ready = learning.stream().filter(card -> isReady(card, now));
        return Stream.of(ready, due.stream(), fresh.stream(), learning.stream())
                .flatMap(cards -> cards)
                .findFirst();
    }

    private static boolean isReady(Card card, Moment now) {
        var due = card.state.dueAt();
        return due != null && !due.isAfter(now.at());
    }

    /** Whether its time has come; a card that waits for its next step only comes early where nothing else is left. */
    boolean isReadyFor(Card card, Moment now) {
        return due.contains(card) || fresh.contains(card) || (learning.contains(card) && isReady(card, now));
    }

    int size() {
        return learning.size() + due.size() + fresh.size();
    }
}
