package org.citedeck.deck;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's decks, searched and sorted.
 *
 * @param search what was looked for, or empty
 * @param any whether the teacher has decks at all
 * @param present the decks in use
 * @param archived those that are put away
 */
record Overview(String search, Order order, boolean any, List<DeckRow> present, List<DeckRow> archived) {

    /** How the list is sorted. */
    enum Order {
        LAST("Last activity"),
        CREATED("Newest"),
        TITLE("Title"),
        ATTEMPTS("Attempts");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        private Comparator<DeckRow> comparator() {
            return switch (this) {
                case LAST -> Comparator.comparing(DeckRow::last).reversed();
                case CREATED -> Comparator.comparing(DeckRow::created).reversed();
                case TITLE -> Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT));
                case ATTEMPTS -> Comparator.comparingLong(DeckRow::attempts).reversed();
            };
        }

        public String word() {
            return word;
        }

        static Order named(@Nullable String name) {
            return Stream.of(values())
                    .filter(order -> order.name().equals(name))
                    .findFirst()
                    .orElse(LAST);
        }
    }

    static Overview of(List<DeckRow> rows, String search, Order order) {
        String sought = search.toLowerCase(Locale.ROOT);
        List<DeckRow> found = rows.stream()
                .filter(row -> row.title().toLowerCase(Locale.ROOT).contains(sought)
                        || row.code().equals(JoinCode.normalised(search)))
                .sorted(order.comparator().thenComparing(DeckRow::code))
                .toList();
        return new Overview(
                search,
                order,
                !rows.isEmpty(),
                found.stream().filter(row -> !row.archived()).toList(),
                found.stream().filter(DeckRow::archived).toList());
    }

    public List<Order> orders() {
        return List.of(Order.values());
    }

    public boolean isSearched() {
        return !search.isEmpty();
    }
}
