package org.citedeck.insight;

import java.util.List;
import org.citedeck.deck.CitedPassage;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.deck.ItemKind;

/** An item with its present key, for its teacher only. */
record KeyedItem(
        String deckCode,
        String code,
        String prompt,
        boolean claim,
        boolean typed,
        String key,
        List<String> choices,
        CitedPassage passage) {

    static KeyedItem of(String deckCode, Item item) {
        return new KeyedItem(
                deckCode,
                item.code,
                item.prompt,
                item.kind == ItemKind.CLAIM,
                item.isTyped(),
                ItemKey.of(item).words(item.kind),
                item.choices.stream().map(choice -> choice.text).toList(),
                item.passage());
    }
}
