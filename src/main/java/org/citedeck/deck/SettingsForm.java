package org.citedeck.deck;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of a deck's settings as it comes in. */
public class SettingsForm {

    @RestForm
    @Nullable
    String title;

    @RestForm
    @Nullable
    String itemsAsked;

    @RestForm
    @Nullable
    String askChoices;

    @RestForm
    @Nullable
    String askTyped;

    @RestForm
    @Nullable
    String askClaims;

    @RestForm
    @Nullable
    String order;

    @RestForm
    @Nullable
    String mode;

    @RestForm
    @Nullable
    String attemptsAllowed;

    @RestForm
    @Nullable
    String opens;

    @RestForm
    @Nullable
    String closes;

    @RestForm
    @Nullable
    String timeZone;

    @RestForm
    @Nullable
    String passPercent;

    @RestForm
    @Nullable
    String namesShown;

    @RestForm
    @Nullable
    String listed;

    @RestForm
    @Nullable
    String certaintyAsked;

    @RestForm
    @Nullable
    String minutes;

    @RestForm
    @Nullable
    String offlineAllowed;

    TypedSettings typed() {
        return new TypedSettings(
                or(title),
                or(itemsAsked),
                askChoices != null,
                askTyped != null,
                askClaims != null,
                TypedSettings.SHUFFLED.equals(order),
                or(mode),
                or(attemptsAllowed),
                or(opens),
                or(closes),
                or(timeZone),
                or(passPercent),
                namesShown != null,
                listed != null,
                certaintyAsked != null,
                or(minutes),
                offlineAllowed != null);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
