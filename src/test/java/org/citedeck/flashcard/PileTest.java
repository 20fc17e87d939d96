package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Participant;
import org.junit.jupiter.api.Test;

class PileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DayLoad NOTHING = new DayLoad(0, 0);

    private final List<Card> cards = new ArrayList<>();

    @Test
    void steps_that_are_over_come_before_what_is_due_and_that_before_what_is_new() {
        Card fresh = card(CardState.NEW);
        Card due = card(review(TODAY));
        Card overdue = card(review(TODAY.minusDays(3)));
        Card waiting = card(step(Histories.NOON.plusSeconds(60)));
        Card over = card(step(Histories.NOON.minusSeconds(60)));
        Pile pile = pile(NOTHING);
        var order = new ArrayList<Card>();
        while (!cards.isEmpty()) {
            Card next = Pile.of(cards, learner(), NOTHING).next(learner().now()).orElseThrow();
            order.add(next);
            cards.remove(next);
        }
        assertThat(order).containsExactly(over, overdue, due, fresh, waiting);
        assertThat(pile.size()).isEqualTo(5);
        assertThat(Pile.of(cards, learner(), NOTHING).next(learner().now())).isEmpty();
    }

    @Test
    void what_is_put_aside_or_not_asked_any_more_is_not_there() {
        card(review(TODAY).suspended(true));
        card(CardState.NEW.buried(TODAY));
        card(review(TODAY.plusDays(1)));
        card(review(TODAY)).item = new Item();
        Card back = card(review(TODAY).buried(TODAY.minusDays(1)));
        Pile pile = pile(NOTHING);
        assertThat(pile.due()).containsExactly(back);
        assertThat(pile.size()).isEqualTo(1);
    }

    @Test
    void the_daily_limits_count_what_was_done_already() {
        for (int i = 0; i < 25; i++) {
            card(CardState.NEW);
            card(review(TODAY));
        }
        assertThat(pile(NOTHING).fresh()).hasSize(20);
        assertThat(pile(NOTHING).due()).hasSize(25);
        assertThat(pile(NOTHING).later()).isEqualTo(5);
        Pile late = pile(new DayLoad(15, 190));
        assertThat(late.fresh()).hasSize(5);
        assertThat(late.due()).hasSize(10);
        assertThat(late.later()).isEqualTo(35);
        assertThat(pile(new DayLoad(99, 999)).size()).isZero();
    }

    private Pile pile(DayLoad done) {
        return Pile.of(cards, learner(), done);
    }

    private static Learner learner() {
        var participant = new Participant();
        return new Learner(
                participant, new StudySettings(participant), Histories.ZONE, Moment.of(Histories.NOON, Histories.ZONE));
    }

    private Card card(CardState state) {
        var card = new Card();
        card.id = (long) cards.size();
        card.item = new Asked();
        card.state = state;
        cards.add(card);
        return card;
    }

    private static CardState review(LocalDate due) {
        return new CardState(Phase.REVIEW, 0, 5, 5, null, due, due.minusDays(5), 3, 0, 0, false, null);
    }

    private static CardState step(Instant due) {
        return new CardState(Phase.LEARNING, 0, 1, 5, due, null, TODAY, 1, 0, 0, false, null);
    }

    private static final class Asked extends Item {
        @Override
        public boolean isAsked() {
            return true;
        }
    }
}
