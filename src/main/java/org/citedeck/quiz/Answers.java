package org.citedeck.quiz;

import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;

/**
 * Everything that was answered in a deck. Holds managed entities, so it is read within one transaction.
 *
 * @param items what is asked now, in order, then what was asked before
 * @param runs all attempts, oldest first
 */
public record Answers(Deck deck, List<Item> items, List<Run> runs) {

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code.equals(code)).findFirst();
    }
}
