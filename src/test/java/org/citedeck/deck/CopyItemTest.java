package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.junit.jupiter.api.Test;

class CopyItemTest {

    /** What a copy has of its own. */
    private static final Set<String> ITS_OWN = Set.of("id", "code", "deck", "choices", "citations", "keyChanges");

    /** Fails when an item learns something new that its copies would lack. */
    @Test
    void a_copy_has_everything_that_the_original_has() throws IllegalAccessException {
        var item = new Item();
        for (Field field : fields()) {
            fill(field, item);
        }
        Item copy = CopyItem.into(new Deck(), item);
        for (Field field : fields()) {
            if (!ITS_OWN.contains(field.getName())) {
                assertThat(field.get(copy)).as(field.getName()).isEqualTo(field.get(item));
            }
        }
    }

    private static List<Field> fields() {
        return List.of(Item.class.getDeclaredFields()).stream()
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getName().startsWith("$"))
                .peek(field -> field.setAccessible(true))
                .toList();
    }

    /** A value that is not the one a new item has. */
    private static void fill(Field field, Item item) throws IllegalAccessException {
        Class<?> type = field.getType();
        if (ITS_OWN.contains(field.getName())) {
            return;
        }
        if (type == String.class) {
            field.set(item, field.getName());
        } else if (type == int.class || type == Integer.class) {
            field.set(item, 7);
        } else if (type == double.class) {
            field.set(item, 0.7);
        } else if (type == boolean.class) {
            field.set(item, true);
        } else if (type == Label.class) {
            field.set(item, Label.REFUTES);
        } else if (type == Instant.class) {
            field.set(item, Instant.EPOCH);
        } else if (type.isEnum()) {
            field.set(item, type.getEnumConstants()[type.getEnumConstants().length - 1]);
        } else if (type == List.class) {
            @SuppressWarnings("unchecked")
            List<String> list = (List<String>) field.get(item);
            list.add("one");
        } else {
            throw new AssertionError("Say here how to fill " + field + ", and copy it in CopyItem");
        }
    }
}
