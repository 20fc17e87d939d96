package org.citedeck.flashcard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a student sees of the own learning. */
record MyPage(
        @Nullable String nickname,
        List<MyDecks.Row> decks,
        Forecast forecast,
        Recall recall,
        int desired,
        Streak streak,
        List<Run> runs,
        List<Confusion> confusions,
        @Nullable Code transfer) {

    /**
     * An attempt at a quiz.
     *
     * @param day in the student's time zone
     */
    record Run(String token, String title, LocalDate day, boolean over, int right, int answered, int asked) {}

    /** A code for another device, while it is good. */
    record Code(String code, long minutesLeft) {}
}
