package org.citedeck.deck;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The state of a deck at a glance.
 *
 * @param look class of the style sheet; the word says the same
 */
record Badge(String word, String look) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    static Badge of(Deck deck, Instant now) {
        DeckState state = deck.state();
        if (state != DeckState.PUBLISHED) {
            return new Badge(state.word(), state.name().toLowerCase(Locale.ROOT));
        }
        DeckSettings settings = deck.settings;
        return switch (settings.at(now)) {
            case NOT_YET -> new Badge("Opens " + inWords(settings.opens(), settings.zone()), "waiting");
            case OPEN ->
                settings.closes() == null
                        ? new Badge("Open", "open")
                        : new Badge("Open until " + inWords(settings.closes(), settings.zone()), "open");
            case CLOSED -> new Badge(DeckState.CLOSED.word(), "closed");
        };
    }

    /** A moment as it is written beside a deck, in the deck's time zone. */
    static String inWords(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone));
    }
}
