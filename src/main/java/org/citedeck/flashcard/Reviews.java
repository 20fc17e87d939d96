package org.citedeck.flashcard;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.quiz.Participant;
import org.citedeck.quiz.Tickets;
import org.jspecify.annotations.Nullable;

/** The log. */
@ApplicationScoped
class Reviews implements PanacheRepository<Review> {

    private static final String STANDS = "not exists (select 1 from Review u where u.undoes = r)";
    private static final String ANSWER = "r.action in (AGAIN, HARD, GOOD, EASY)";

    /** The card's state as it follows from the log. */
    CardState replayed(Card card) {
        return replayed(card, Instant.MAX);
    }

    /** The same as it was at a moment, by what is now known of the time before it. */
    CardState replayed(Card card, Instant until) {
        var lines = list("participant = ?1 and item = ?2", card.participant, card.item).stream()
                .filter(review -> !review.happened.isAfter(until))
                .map(Review::line)
                .toList();
        return Replay.of(lines, card.item.code);
    }

    /** The whole log of a participant, oldest first. */
    List<Review> of(Participant participant) {
        return list("from Review r join fetch r.item where r.participant = ?1 order by r.happened, r.id", participant);
    }

    /** Whether a form came before ({@link Tickets#stamp}). */
    boolean has(Participant participant, @Nullable String stamp) {
        return stamp != null && count("participant = ?1 and stamp = ?2", participant, stamp) > 0;
    }

    /** What was answered on a day and not taken back. */
    DayLoad on(Participant participant, LocalDate day) {
        long introduced = answered(participant, day, Phase.NEW);
        long reviewed = answered(participant, day, Phase.REVIEW);
        return new DayLoad((int) introduced, (int) reviewed);
    }

    private long answered(Participant participant, LocalDate day, Phase before) {
        return count(
                "from Review r where r.participant = ?1 and r.day = ?2 and r.before = ?3 and " + ANSWER + " and "
                        + STANDS,
                participant,
                day,
                before);
    }

    /** The last thing that was done on a day with a card of a deck, and not taken back. */
    Optional<Review> last(Participant participant, Deck deck, LocalDate day) {
        return find(
                        "from Review r join fetch r.item where r.participant = ?1 and r.item.deck = ?2 and r.day = ?3"
                                + " and r.action not in (UNDO, MISSED, RESUME) and " + STANDS
                                + " order by r.happened desc, r.id desc",
                        participant,
                        deck,
                        day)
                .firstResultOptional();
    }

    /** All answers since a day that were not taken back. */
    List<Review> answers(Participant participant, LocalDate since) {
        return list(
                "from Review r where r.participant = ?1 and r.day >= ?2 and " + ANSWER + " and " + STANDS,
                participant,
                since);
    }

    /** The days on which something was answered. */
    List<LocalDate> days(Participant participant) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.day from Review r where r.participant = ?1 and " + ANSWER, LocalDate.class)
                .setParameter(1, participant)
                .getResultList();
    }

    /** Whether a miss in a quiz at that moment is in the log already. */
    boolean hasMiss(Card card, Instant answered) {
        return count(
                        "participant = ?1 and item = ?2 and action = MISSED and happened >= ?3",
                        card.participant,
                        card.item,
                        answered)
                > 0;
    }
}
