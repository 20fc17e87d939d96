package org.citedeck.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt in numbers.
 *
 * @param token its address below {@code /attempts/}; for the student's own eyes
 * @param finished when the last answer was given of an attempt that is over; null while one is open
 */
public record Sitting(
        String token, Instant started, @Nullable Instant finished, int right, int answered, int asked) {

    static Sitting of(Attempt attempt, Instant now) {
        var progress = Progress.of(attempt, now);
        boolean over = progress.isOver();
        return new Sitting(
                attempt.token,
                attempt.started,
                over ? lastAnswer(attempt) : null,
                progress.right(),
                progress.answered(),
                progress.items().size());
    }

    public boolean isFinished() {
        return finished != null;
    }

    private static Instant lastAnswer(Attempt attempt) {
        return attempt.responses.stream()
                .map(response -> response.answered)
                .max(Instant::compareTo)
                .orElse(attempt.started);
    }
}
