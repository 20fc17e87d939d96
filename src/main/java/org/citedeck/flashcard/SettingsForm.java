package org.citedeck.flashcard;

import java.time.ZoneId;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The wishes for learning, as they are typed. */
class SettingsForm {

    private static final int LEAST_RETENTION = 80;
    private static final int MOST_RETENTION = 97;
    private static final int MOST_NEW = 500;
    private static final int MOST_REVIEWS = 9999;

    /** In percent. */
    @RestForm
    public @Nullable String retention;

    @RestForm
    public @Nullable String newADay;

    @RestForm
    public @Nullable String reviewsADay;

    @RestForm
    public @Nullable String timeZone;

    @RestForm
    public boolean shortcutKeys;

    static SettingsForm of(StudySettings settings, ZoneId zone) {
        var form = new SettingsForm();
        form.retention = Long.toString(Math.round(settings.retention * 100));
        form.newADay = Integer.toString(settings.newADay);
        form.reviewsADay = Integer.toString(settings.reviewsADay);
        form.timeZone = zone.getId();
        form.shortcutKeys = settings.shortcutKeys;
        return form;
    }

    /** What is wrong with it, and what to do; null where it can be kept. */
    @Nullable
    String problem() {
        if (!isWithin(retention, LEAST_RETENTION, MOST_RETENTION)) {
            return "Give the share to remember as a whole number from 80 to 97.";
        }
        if (!isWithin(newADay, 0, MOST_NEW)) {
            return "Give the new cards a day as a whole number from 0 to 500.";
        }
        if (!isWithin(reviewsADay, 0, MOST_REVIEWS)) {
            return "Give the due cards a day as a whole number from 0 to 9999.";
        }
        return Learners.zone(timeZone).isEmpty() ? "Choose one of the time zones." : null;
    }

    void applyTo(StudySettings settings) {
        settings.retention = number(retention) / 100.0;
        settings.newADay = number(newADay);
        settings.reviewsADay = number(reviewsADay);
        settings.timeZone = timeZone;
        settings.shortcutKeys = shortcutKeys;
    }

    private static boolean isWithin(@Nullable String typed, int least, int most) {
        int number = number(typed);
        return least <= number && number <= most;
    }

    /** Minus one for what is no whole number of up to four digits. */
    private static int number(@Nullable String typed) {
        String digits = typed == null ? "" : typed.strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
    }
}
