package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.article.Sentence;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.deck.Item;
import org.citedeck.deck.Mode;
import org.jspecify.annotations.Nullable;

/** Reads what was answered in a deck, graded by the items' present keys. */
@ApplicationScoped
public class AnswersOfDeck {

    private static final String NAMELESS = "Without a name";

    private final Decks decks;
    private final Attempts attempts;
    private final Clock clock;

    AnswersOfDeck(Decks decks, Attempts attempts, Clock clock) {
        this.decks = decks;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The answers; empty where the teacher has no such deck. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Answers> owned(String code, String owner) {
        return decks.owned(code, owner).map(this::of);
    }

    private Answers of(Deck deck) {
        List<Attempt> inOrder = attempts.of(deck).stream()
                .sorted(Comparator.comparing((Attempt attempt) -> attempt.started)
                        .thenComparing(attempt -> attempt.id))
                .toList();
        Set<Item> items = new LinkedHashSet<>(deck.askedItems());
        inOrder.forEach(attempt -> items.addAll(attempt.items));
        Set<Participant> seen = new HashSet<>();
        var runs = inOrder.stream()
                .map(attempt -> run(attempt, seen.add(attempt.participant)))
                .toList();
        return new Answers(deck, List.copyOf(items), runs);
    }

    private Run run(Attempt attempt, boolean first) {
        var progress = Progress.of(attempt, clock.instant());
        var answers = new LinkedHashMap<String, Run.Answer>();
        for (Standing standing : progress.items()) {
            if (standing.isSettled()) {
                answers.put(standing.item().code, answer(attempt, standing));
            }
        }
        return new Run(
                name(attempt),
                attempt.started,
                first,
                progress.isOver(),
                attempt.mode,
                attempt.pace != null,
                attempt.extensions,
                attempt.items.stream().map(item -> item.code).toList(),
                answers);
    }

    private static Run.Answer answer(Attempt attempt, Standing standing) {
        Response counting = standing.counting().orElseThrow();
        return new Run.Answer(
                counting.given,
                standing.isRight(),
                attempt.mode == Mode.FACT_CHECK ? standing.isStrictlyRight() : null,
                standing.responses().stream()
                        .map(response -> new Run.Try(
                                response.given,
                                picked(standing, response),
                                response.answered,
                                response.equals(counting)))
                        .toList());
    }

    private static Run.@Nullable Picked picked(Standing standing, Response response) {
        if (standing.findsNone(response)) {
            return Run.Picked.NONE;
        }
        Sentence sentence = response.picked;
        return sentence == null
                ? null
                : new Run.Picked(sentence.words(), standing.item().isProvedBy(sentence));
    }

    static String name(Attempt attempt) {
        return name(attempt.participant, attempt.deck);
    }

    /** As the teacher's lists call a student. */
    static String name(Participant participant, Deck deck) {
        String nickname = participant.nickname;
        return nickname == null || !deck.settings.namesShown() ? NAMELESS : nickname;
    }
}
