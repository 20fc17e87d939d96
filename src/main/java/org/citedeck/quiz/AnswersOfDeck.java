package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.deck.Item;

/** Reads what was answered in a deck, graded by the items' present keys. */
@ApplicationScoped
public class AnswersOfDeck {

    private static final String NAMELESS = "Without a name";

    private final Decks decks;
    private final Attempts attempts;

    AnswersOfDeck(Decks decks, Attempts attempts) {
        this.decks = decks;
        this.attempts = attempts;
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

    private static Run run(Attempt attempt, boolean first) {
        var progress = Progress.of(attempt);
        var answers = new LinkedHashMap<String, Run.Answer>();
        for (Standing standing : progress.items()) {
            if (standing.isSettled()) {
                answers.put(standing.item().code, answer(standing));
            }
        }
        return new Run(
                name(attempt),
                attempt.started,
                first,
                progress.open().isEmpty(),
                attempt.items.stream().map(item -> item.code).toList(),
                answers);
    }

    private static Run.Answer answer(Standing standing) {
        return new Run.Answer(
                standing.given().orElse(""),
                standing.verdict().isRight(),
                standing.responses().stream()
                        .map(response -> new Run.Try(response.given, response.answered))
                        .toList());
    }

    static String name(Attempt attempt) {
        String nickname = attempt.participant.nickname;
        return nickname == null || !attempt.deck.settings.namesShown() ? NAMELESS : nickname;
    }
}
