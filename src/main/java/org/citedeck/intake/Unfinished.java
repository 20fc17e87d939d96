package org.citedeck.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.commons.text.WordUtils;

/**
 * A draft that its teacher has not made a deck of.
 *
 * @param begins its headline, or else its first words
 */
record Unfinished(String code, String begins, LocalDate since) {

    private static final int LENGTH = 80;

    static Unfinished of(Draft draft) {
        String words = draft.title != null ? draft.title : draft.content.strip();
        return new Unfinished(
                draft.code,
                WordUtils.abbreviate(words.lines().findFirst().orElse("An article"), LENGTH / 2, LENGTH, "…"),
                LocalDate.ofInstant(draft.created, ZoneOffset.UTC));
    }
}
