package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what the overview tells of each deck, in one query for all decks. */
@ApplicationScoped
class ListDecks {

    private final Decks decks;
    private final DeckUse use;
    private final Clock clock;

    ListDecks(Decks decks, DeckUse use, Clock clock) {
        this.decks = decks;
        this.use = use;
        this.clock = clock;
    }

    /** Items of a deck, by what is to be done with them. */
    private record Counts(long approved, long undecided, long toRevise) {

        private static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(ItemStatus status, boolean stale, long number) {
            if (stale) {
                return status == ItemStatus.REJECTED ? this : new Counts(approved, undecided, toRevise + number);
            }
            return switch (status) {
                case APPROVED -> new Counts(approved + number, undecided, toRevise);
                case PROPOSED -> new Counts(approved, undecided + number, toRevise);
                case REJECTED -> this;
            };
        }
    }

    List<DeckRow> of(String owner) {
        Map<String, Counts> counts = counts(owner);
        Set<String> samples = codes("s.publishBest is not null", owner);
        Set<String> working = codes("s.progress in (QUEUED, PROPOSING)", owner);
        Map<String, DeckUse.Use> uses = use.ofOwner(owner);
        List<Deck> all = decks.of(owner);
        ZoneId zone = zone(all);
        return all.stream()
                .map(deck -> row(
                        deck,
                        zone,
                        counts.getOrDefault(deck.code, Counts.NONE),
                        samples.contains(deck.code),
                        working.contains(deck.code),
                        uses.get(deck.code)))
                .toList();
    }

    /** The teacher's time zone as last chosen: moments of one list are told in one zone. */
    private static ZoneId zone(List<Deck> newestFirst) {
        return newestFirst.stream()
                .map(deck -> deck.settings)
                .filter(settings -> settings.timeZone() != null)
                .findFirst()
                .orElse(DeckSettings.STANDARD)
                .zone();
    }

    private DeckRow row(
            Deck deck, ZoneId zone, Counts counts, boolean sample, boolean working, DeckUse.@Nullable Use used) {
        Instant last = Stream.of(deck.created, deck.published, deck.closed, used == null ? null : used.last())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(deck.created);
        return new DeckRow(
                deck.code,
                deck.title,
                Badge.of(deck, clock.instant()),
                deck.archived != null,
                working,
                counts.approved(),
                counts.undecided(),
                sample ? 0 : counts.toRevise(),
                used == null ? 0 : used.attempts(),
                last,
                Badge.inWords(last, zone),
                deck.created);
    }

    private Map<String, Counts> counts(String owner) {
        var counts = new HashMap<String, Counts>();
        decks.getEntityManager()
                .createQuery(
                        "select i.deck.code, i.status, i.stale, count(i) from Item i where i.deck.owner = :owner"
                                + " group by i.deck.code, i.status, i.stale",
                        Object[].class)
                .setParameter("owner", owner)
                .getResultStream()
                .forEach(row -> counts.merge(
                        (String) row[0],
                        Counts.NONE.plus((ItemStatus) row[1], (Boolean) row[2], (Long) row[3]),
                        (a, b) -> new Counts(
                                a.approved + b.approved, a.undecided + b.undecided, a.toRevise + b.toRevise)));
        return counts;
    }

    private Set<String> codes(String condition, String owner) {
        return new HashSet<>(decks.getEntityManager()
                .createQuery(
                        "select distinct s.deck.code from Source s where s.deck.owner = :owner and " + condition,
                        String.class)
                .setParameter("owner", owner)
                .getResultList());
    }
}
