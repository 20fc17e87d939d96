package org.citedeck.flashcard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a student does with a card. All of it is in the log; nothing is ever taken out of it. */
enum Action {
    AGAIN(Grade.AGAIN),
    HARD(Grade.HARD),
    GOOD(Grade.GOOD),
    EASY(Grade.EASY),
    /** Not before tomorrow. */
    BURY(null),
    /** Not before it is brought back. */
    SUSPEND(null),
    RESUME(null),
    /** Was answered wrongly in a quiz and is wanted as a card: it is due now. */
    MISSED(null),
    /** Takes back another entry of the log. */
    UNDO(null);

    private final @Nullable Grade grade;

    Action(@Nullable Grade grade) {
        this.grade = grade;
    }

    /** The grade, where it is an answer. */
    Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }
}
