package org.citedeck.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.deck.Mode;

/** Which items an attempt asks, and in which order. */
final class DrawItems {

    private DrawItems() {}

    /**
     * The first items of the deck, or some of them at random; only of kinds that the settings name and the mode asks. In a random
     * order, those that name no article come first, since a headline may tell what they ask.
     */
    static List<Item> from(Deck deck, Mode mode, Random random) {
        var drawn = new ArrayList<>(deck.pool(mode));
        if (deck.settings.shuffled()) {
            Collections.shuffle(drawn, random);
        }
        List<Item> asked = drawn.subList(0, deck.itemsPerAttempt(mode));
        return deck.settings.shuffled() ? headlinesLast(asked) : List.copyOf(asked);
    }

    /** In their order, but those that name their article behind those that do not. */
    static List<Item> headlinesLast(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing(Item::namesItsArticle))
                .toList();
    }
}
