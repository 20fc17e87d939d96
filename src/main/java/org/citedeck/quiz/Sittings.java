package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citedeck.deck.Deck;

/** What participants have made of decks, in numbers. */
@ApplicationScoped
public class Sittings {

    private final Attempts attempts;
    private final Clock clock;

    Sittings(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** By participant's code, in the order they were begun. Who has not begun is not in it. */
    @Transactional
    public Map<String, List<Sitting>> of(Deck deck, Collection<Participant> participants) {
        Map<String, List<Sitting>> runs = new HashMap<>();
        if (!participants.isEmpty()) {
            attempts.list("deck = ?1 and participant in ?2 order by started, id", deck, participants).stream()
                    .forEach(attempt -> runs.merge(attempt.participant.code, sitting(attempt), Sittings::joined));
        }
        return runs;
    }

    /** All of one participant, by the deck's code, in the order the decks were begun. */
    @Transactional
    public Map<String, List<Sitting>> of(Participant participant) {
        Map<String, List<Sitting>> runs = new LinkedHashMap<>();
        attempts.list("participant = ?1 order by started, id", participant)
                .forEach(attempt -> runs.merge(attempt.deck.code, sitting(attempt), Sittings::joined));
        return runs;
    }

    /** The one that counts: the best that is finished, or else the one that is furthest. */
    public static Optional<Sitting> counting(List<Sitting> runs) {
        return runs.stream()
                .max((one, other) -> one.isFinished() != other.isFinished()
                        ? Boolean.compare(one.isFinished(), other.isFinished())
                        : one.isFinished()
                                // Of two equally good ones the earlier counts: it may have been in time.
                                ? compareScores(one, other)
                                : Integer.compare(one.answered(), other.answered()));
    }

    private static int compareScores(Sitting one, Sitting other) {
        int byScore = Integer.compare(one.right() * other.asked(), other.right() * one.asked());
        return byScore != 0 ? byScore : other.started().compareTo(one.started());
    }

    private List<Sitting> sitting(Attempt attempt) {
        return List.of(Sitting.of(attempt, clock.instant()));
    }

    private static List<Sitting> joined(List<Sitting> earlier, List<Sitting> later) {
        return java.util.stream.Stream.concat(earlier.stream(), later.stream()).toList();
    }
}
