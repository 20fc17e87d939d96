package org.citedeck.deck;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a deck's settings as it is shown: what the deck has, or what was typed. Fields may be empty, never null. */
record TypedSettings(
        String title,
        String itemsAsked,
        boolean askChoices,
        boolean askTyped,
        boolean askClaims,
        boolean shuffled,
        String mode,
        String attemptsAllowed,
        String opens,
        String closes,
        String timeZone,
        String passPercent,
        boolean namesShown,
        boolean listed,
        boolean certaintyAsked,
        String minutes,
        boolean offlineAllowed) {

    /** What the form sends for an order at random. */
    static final String SHUFFLED = "shuffled";

    /** What the form sends where the student is to choose the mode. */
    static final String STUDENTS_CHOOSE = "STUDENTS";

    /** As a browser's field for date and time has it. */
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    static TypedSettings of(Deck deck) {
        DeckSettings settings = deck.settings;
        return new TypedSettings(
                deck.title,
                settings.itemsAsked() == null ? "" : settings.itemsAsked().toString(),
                settings.askChoices(),
                settings.askTyped(),
                settings.askClaims(),
                settings.shuffled(),
                settings.mode() == null ? STUDENTS_CHOOSE : settings.mode().name(),
                settings.attemptsAllowed() == 0 ? "" : Integer.toString(settings.attemptsAllowed()),
                local(settings.opens(), settings.zone()),
                local(settings.closes(), settings.zone()),
                Objects.requireNonNullElse(settings.timeZone(), ""),
                settings.passPercent() == null ? "" : settings.passPercent().toString(),
                settings.namesShown(),
                deck.listed,
                settings.certaintyAsked(),
                settings.minutes() == null ? "" : settings.minutes().toString(),
                settings.offlineAllowed());
    }

    private static String local(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : MINUTE.format(moment.atZone(zone));
    }
}
