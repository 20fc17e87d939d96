package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.deck.Mode;
import org.jspecify.annotations.Nullable;

/** What students do in a live round: attempts whose pace the teacher sets. The round is known by its code. */
@ApplicationScoped
public class LiveAttempts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Attempts attempts;
    private final Participants participants;
    private final SeatParticipant seatParticipant;
    private final Device device;
    private final EntityManager database;
    private final Clock clock;

    LiveAttempts(
            Attempts attempts,
            Participants participants,
            SeatParticipant seatParticipant,
            Device device,
            EntityManager database,
            Clock clock) {
        this.attempts = attempts;
        this.participants = participants;
        this.seatParticipant = seatParticipant;
        this.device = device;
        this.database = database;
        this.clock = clock;
    }

    /** What became of an answer. */
    public enum Taken {
        TAKEN,
        ALREADY_ANSWERED,
        NOTHING_CHOSEN
    }

    /** What a round asks, in this order. */
    public static List<Item> draw(Deck deck) {
        return DrawItems.from(deck, Mode.PRACTICE, RANDOM);
    }

    /** For a round: orders the choices and hides which is which. */
    public static String secret() {
        return Token.random();
    }

    /**
     * Who sits at the device from now on. Not to be called within a transaction.
     *
     * @param nickname as it was typed; null or blank for none
     * @return the participant's code
     */
    public String arrive(@Nullable String nickname) {
        return seatParticipant.seat(nickname == null ? "" : nickname.strip());
    }

    /** The name that is known at the device; empty where none is. */
    @Transactional
    public Optional<String> nickname() {
        return participants.withCode(device.keptCode()).map(Participant::nickname);
    }

    /**
     * Gives somebody who has {@link #arrive}d a place in a round, once.
     *
     * @param items what the round asks
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sit(
            String participant, @Nullable String nickname, String round, String secret, Deck deck, List<Item> items) {
        // The lock makes a second click wait for the first, and then find its attempt.
        Participant student = participants.locked(participant).orElseThrow();
        String name = SeatParticipant.tidy(nickname);
        if (name != null) {
            student.nickname = name;
        }
        if (attempts.count("pace.round = ?1 and participant = ?2", round, student) == 0) {
            var attempt = new Attempt();
            attempt.token = Token.random();
            attempt.secret = secret;
            attempt.deck = deck;
            attempt.participant = student;
            attempt.started = clock.instant();
            attempt.pace = new Pace(round, null);
            attempt.items.addAll(items);
            attempts.persist(attempt);
        }
    }

    /** The place of whoever sits at the device; empty where that is nobody in the round. */
    @Transactional
    public Optional<LiveSeat> seat(String round) {
        return device.code()
                .flatMap(code -> seated(round, code))
                .map(attempt -> new LiveSeat(attempt.token, attempt.participant.nickname));
    }

    /** What whoever sits at the device has answered to an item, as it is kept; empty where that is nothing. */
    @Transactional
    public Optional<String> given(LiveSeat seat, Item item) {
        return database.createQuery(
                        "select r.given from Response r where r.attempt.token = :token and r.item = :item order by r.id",
                        String.class)
                .setParameter("token", seat.token())
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes an answer, if it is one and the first.
     *
     * @param seat of whoever answers, in a round that asks the item now
     * @param question the item as it is asked
     * @param value what the form sent
     * @param ticket of the form; null where it had none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Taken answer(
            LiveSeat seat, Item item, LiveQuestion question, @Nullable String value, @Nullable String ticket) {
        Optional<String> given = question.understood(value == null ? "" : value);
        // Of two answers at the same moment only one is taken.
        Attempt attempt = attempts.find("token", seat.token())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
        String stamp = Tickets.stamp(ticket, item.code + " " + value);
        List<String> stamps = database.createQuery(
                        "select coalesce(r.stamp, '') from Response r where r.attempt = :attempt and r.item = :item",
                        String.class)
                .setParameter("attempt", attempt)
                .setParameter("item", item)
                .getResultList();
        if (!stamps.isEmpty()) {
            return stamp != null && stamps.contains(stamp) ? Taken.TAKEN : Taken.ALREADY_ANSWERED;
        }
        if (given.isEmpty()) {
            return Taken.NOTHING_CHOSEN;
        }
        var response = new Response(attempt, item, 0, given.get(), null, clock.instant());
        response.stamp = stamp;
        database.persist(response);
        return Taken.TAKEN;
    }

    /** How many have a place. */
    public long joined(String round) {
        return attempts.count("pace.round", round);
    }

    /** How often each answer to an item was given, as it is kept. */
    @Transactional
    public Map<String, Long> answers(String round, Item item) {
        var answers = new LinkedHashMap<String, Long>();
        database.createQuery(
                        "select r.given, count(r) from Response r where r.attempt.pace.round = :round and r.item = :item"
                                + " group by r.given order by r.given",
                        Object[].class)
                .setParameter("round", round)
                .setParameter("item", item)
                .getResultList()
                .forEach(row -> answers.put((String) row[0], (Long) row[1]));
        return answers;
    }

    /** Lets everybody see their score, and takes no more answers. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(String round, Instant now) {
        attempts.update("pace.ended = ?1 where pace.round = ?2 and pace.ended is null", now, round);
    }

    private Optional<Attempt> seated(String round, String participant) {
        // Two where two devices of one student became one.
        return attempts.find(
                        "from Attempt a join fetch a.participant p where a.pace.round = ?1 and p.code = ?2 order by a.id",
                        round,
                        participant)
                .firstResultOptional();
    }
}
