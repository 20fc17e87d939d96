package org.citedeck.deck;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citedeck.audit.AuditEntry;
import org.citedeck.audit.Changes;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of changes.
 *
 * @param deck the code of the one deck that is shown; empty for all
 */
record ChangesView(List<Line> lines, String deck, int page, int pages) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    /**
     * One change.
     *
     * @param deckLink the way to the deck; null where there is none that the viewer may open
     */
    record Line(
            Instant happened,
            String when,
            String who,
            String what,
            String about,
            @Nullable String deckLink) {}

    /** With links to the decks that are the viewer's. */
    static ChangesView of(Changes changes, String deck, Map<String, String> ownDecks) {
        return new ChangesView(
                changes.entries().stream().map(entry -> line(entry, ownDecks)).toList(),
                deck,
                changes.page(),
                changes.pages());
    }

    public @Nullable String newer() {
        return page > 1 ? link(page - 1) : null;
    }

    public @Nullable String older() {
        return page < pages ? link(page + 1) : null;
    }

    private String link(int other) {
        return "/teach/changes?" + (deck.isEmpty() ? "" : "deck=" + deck + "&") + "page=" + other;
    }

    private static Line line(AuditEntry entry, Map<String, String> ownDecks) {
        return new Line(
                entry.happened,
                MINUTES.format(entry.happened),
                entry.who,
                entry.what,
                entry.about,
                ownDecks.containsKey(entry.deckCode) ? "/teach/decks/" + entry.deckCode : null);
    }
}
