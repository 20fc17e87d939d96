package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citedeck.deck.Item;
import org.junit.jupiter.api.Test;

class DrawItemsTest {

    @Test
    void noHeadlineIsReadBeforeWhatItGivesAway() {
        List<Item> drawn = List.of(
                item("In the article “Fire kills 23 in Bergen”, who lost a house?"),
                item("Which number fills the gap in “A fire killed ____ people in Bergen”?"),
                item("The fire began in a bakery, according to the article “Fire kills 23 in Bergen”."),
                item("Who saw the fire in Oslo?"));

        assertThat(DrawItems.headlinesLast(drawn))
                .containsExactly(drawn.get(1), drawn.get(3), drawn.get(0), drawn.get(2));
    }

    private static Item item(String prompt) {
        Item item = new Item();
        item.prompt = prompt;
        return item;
    }
}
