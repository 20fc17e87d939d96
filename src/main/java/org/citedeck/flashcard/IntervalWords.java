package org.citedeck.flashcard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long until a card comes again, as short as it must be on a button. */
final class IntervalWords {

    private static final long A_MONTH = 30;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double DAYS_A_YEAR = 365.25;

    private IntervalWords() {}

    /** Until the card is shown again, from a moment on. */
    static String of(CardState state, Moment now) {
        if (state.dueAt() != null) {
            return minutes(Duration.between(now.at(), state.dueAt()));
        }
        LocalDate due = state.dueDay();
        return due == null ? "now" : days(ChronoUnit.DAYS.between(now.day(), due));
    }

    /** Half a minute counts as one. */
    private static String minutes(Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / 60.0)) + " min";
    }

    static String days(long days) {
        if (days <= A_MONTH) {
            return days == 1 ? "1 day" : days + " days";
        }
        return days < DAYS_A_YEAR ? rounded(days / DAYS_A_MONTH, "month") : rounded(days / DAYS_A_YEAR, "year");
    }

    private static String rounded(double amount, String unit) {
        String number = BigDecimal.valueOf(amount)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return number + ' ' + unit + (number.equals("1") ? "" : "s");
    }
}
