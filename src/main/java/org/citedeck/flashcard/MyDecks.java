package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.citedeck.deck.Deck;

/** The decks that a student learns. */
@ApplicationScoped
class MyDecks {

    private final Cards cards;
    private final Reviews reviews;
    private final Clock clock;

    MyDecks(Cards cards, Reviews reviews, Clock clock) {
        this.cards = cards;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** What there is to do in a deck today. */
    record Row(String code, String title, int cards, int fresh, int learning, int due) {

        /** Shown before anything new. */
        public int waiting() {
            return learning + due;
        }

        public int toDo() {
            return fresh + learning + due;
        }
    }

    /** All that is learned in decks that are open. */
    List<Card> learned(Learner learner) {
        return cards.of(learner.participant()).stream()
                .filter(card -> card.deck.isPublished() && card.deck.mayBeStudied(clock.instant()))
                .filter(card -> card.item.isAsked())
                .toList();
    }

    /** What there is to do in all decks together, within the daily limits. */
    Pile pile(Learner learner, List<Card> learned) {
        return Pile.of(learned, learner, reviews.on(learner.participant(), learner.today()));
    }

    /** Deck by deck, in the order in which they were begun. */
    List<Row> rows(Learner learner, List<Card> learned) {
        DayLoad done = reviews.on(learner.participant(), learner.today());
        return learned.stream()
                .collect(Collectors.groupingBy(card -> card.deck, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), Pile.of(entry.getValue(), learner, done)))
                .toList();
    }

    private static Row row(Deck deck, List<Card> cards, Pile pile) {
        return new Row(
                deck.code,
                deck.title,
                cards.size(),
                pile.fresh().size(),
                pile.learning().size(),
                pile.due().size());
    }
}
