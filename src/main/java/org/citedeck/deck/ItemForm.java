package org.citedeck.deck;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form for an item's wording, as it is sent. */
public class ItemForm {

    @RestForm
    @Nullable
    String prompt;

    @RestForm
    @Nullable
    String answer;

    @RestForm
    @Nullable
    String accepted;

    @RestForm
    @Nullable
    String wrong;

    @RestForm
    @Nullable
    String label;

    @RestForm
    @Nullable
    String correction;

    @RestForm
    @Nullable
    String explanation;

    @RestForm
    @Nullable
    String tags;

    @RestForm
    @Nullable
    String difficulty;

    /** Set once the teacher has read that the answer is not in the cited sentence, and wants it so. */
    @RestForm
    @Nullable
    String confirmed;

    EditItem typed() {
        return new EditItem(
                or(prompt),
                or(answer),
                or(accepted),
                or(wrong),
                or(label),
                or(correction),
                or(explanation),
                or(tags),
                or(difficulty));
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
