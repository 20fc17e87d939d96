package org.citedeck.flashcard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.jspecify.annotations.Nullable;

/**
 * A deck as flashcards, before and after a session.
 *
 * @param cards how many the student has
 * @param missing how many more the deck has
 * @param later what the daily limits leave for another day
 * @param next when the next card comes, in words; null where none will
 * @param done whether a session has just ended
 */
record DeckView(
        String code,
        String title,
        int cards,
        int missing,
        int fresh,
        int learning,
        int due,
        int later,
        @Nullable String next,
        boolean done,
        List<Aside> suspended) {

    /** A card that is not shown until it is brought back. */
    record Aside(String code, int turn, String prompt) {}

    static DeckView unknown(Deck deck) {
        return new DeckView(deck.code, deck.title, 0, deck.askedItems().size(), 0, 0, 0, 0, null, false, List.of());
    }

    static DeckView of(Deck deck, List<Card> all, Pile pile, LocalDate today, boolean done) {
        var cards = all.stream().filter(card -> card.item.isAsked()).toList();
        return new DeckView(
                deck.code,
                deck.title,
                cards.size(),
                deck.askedItems().size() - cards.size(),
                pile.fresh().size(),
                pile.learning().size(),
                pile.due().size(),
                pile.later(),
                next(cards, pile, today),
                done,
                cards.stream()
                        .filter(card -> card.state.suspended())
                        .map(card -> new Aside(card.code, card.turn, card.item.prompt))
                        .toList());
    }

    public int toDo() {
        return fresh + learning + due;
    }

    private static @Nullable String next(List<Card> cards, Pile pile, LocalDate today) {
        boolean tomorrow = pile.later() > 0 || cards.stream().anyMatch(card -> today.equals(card.state.buriedOn()));
        if (tomorrow) {
            return "tomorrow";
        }
        Optional<LocalDate> day = cards.stream()
                .filter(card -> !card.state.suspended())
                .map(card -> card.state.dueDay())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return day.map(due -> {
                    long days = ChronoUnit.DAYS.between(today, due);
                    return days <= 1 ? "tomorrow" : "in " + IntervalWords.days(days);
                })
                .orElse(null);
    }
}
