package org.citedeck.generator.language;

import org.jspecify.annotations.Nullable;

/**
 * A name, date or amount in a sentence.
 *
 * @param sentence id of the sentence
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the token which heads it in the tree
 * @param date what a date comes to when resolved against the day of publication; null unless the type is DATE
 */
public record Mention(
        int sentence,
        int first,
        int end,
        int head,
        EntityType type,
        @Nullable ResolvedDate date) {

    public boolean covers(int token) {
        return first <= token && token < end;
    }
}
