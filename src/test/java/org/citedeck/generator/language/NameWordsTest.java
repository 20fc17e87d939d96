package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void callingsAndOfficesAreNoPartOfAName() {
        assertThat(words("Cr Col Hargreaves", 3)).containsExactly("Col", "Hargreaves");
        assertThat(words("Col Hargreaves", 3)).containsExactly("Hargreaves");
        assertThat(words("Agriculture Cabinet Secretary Hassan Mwakio", 3)).containsExactly("Hassan", "Mwakio");
        assertThat(words("Norvald Chief Executive Jesper Hylle", 3)).containsExactly("Jesper", "Hylle");
        assertThat(words("Oslo Chief Financial Officer Ada Holm", 3)).containsExactly("Ada", "Holm");
        assertThat(words("Amelia Rooke KC", 3)).containsExactly("Amelia", "Rooke");
        assertThat(words("Elizabeth Bishop", 3)).containsExactly("Elizabeth", "Bishop");
    }

    @Test
    void aCapitalWordThatBeginsTheSentenceIsNoPartOfANameKnownWithout() {
        assertThat(words("Standout Lachie Tran", 0, "Lachie Tran")).containsExactly("Lachie", "Tran");
        assertThat(words("Standout Lachie Tran", 2, "Lachie Tran")).hasSize(3);
        assertThat(words("Mary Ann Lee", 0)).hasSize(3);
    }

    private static List<String> words(String text, int first, String... told) {
        int end = first + text.split(" ", -1).length;
        return NameWords.of(text, new Mention(0, first, end, end - 1, EntityType.PERSON, null), Set.of(told));
    }
}
