package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.citedeck.deck.Item;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/** What one participant has done in quizzes. */
@ApplicationScoped
public class QuizHistory {

    private final Attempts attempts;
    private final Clock clock;

    QuizHistory(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * One attempt.
     *
     * @param over whether all are answered, or the time is up
     * @param right of the items, once it is over; before it is not told
     * @param answers when each answer was given
     * @param slips what was answered wrongly; empty until it is over
     */
    public record Run(
            String deckCode,
            String deckTitle,
            String token,
            Instant started,
            boolean over,
            int right,
            int answered,
            int asked,
            List<Instant> answers,
            List<Slip> slips) {}

    /** A wrong answer beside the right one, both as the student reads them. */
    public record Slip(String prompt, boolean claim, String given, String right) {}

    /** A participant's attempts, newest first; without one in a live round, whose deck's title may tell an answer. */
    @Transactional
    public List<Run> of(Participant participant) {
        return attempts.list("participant = ?1 order by started desc", participant).stream()
                .filter(attempt -> !attempt.isHeld())
                .map(this::run)
                .toList();
    }

    private Run run(Attempt attempt) {
        var progress = Progress.of(attempt, clock.instant());
        boolean over = progress.isOver();
        return new Run(
                attempt.deck.code,
                attempt.deck.title,
                attempt.token,
                attempt.started,
                over,
                over ? progress.right() : 0,
                progress.answered(),
                progress.items().size(),
                attempt.responses.stream().map(response -> response.answered).toList(),
                over ? slips(progress) : List.of());
    }

    private static List<Slip> slips(Progress progress) {
        return progress.items().stream()
                .filter(Standing::isMissed)
                .map(QuizHistory::slip)
                .toList();
    }

    private static Slip slip(Standing standing) {
        Item item = standing.item();
        String given = standing.given().orElse("");
        @Nullable Label label = item.label;
        return label == null
                ? new Slip(item.prompt, false, given, item.answer == null ? "" : item.answer)
                : new Slip(item.prompt, true, Verdicts.word(Label.valueOf(given)), Verdicts.word(label));
    }
}
