package org.citedeck.generator.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Where the proof stands.
 *
 * @param sentence id of the sentence
 * @param start offset of the evidence in the article's text, UTF-16 code units; within the sentence
 * @param end offset after the evidence
 * @param answer where in the evidence the answer stands, word for word or in the form that was resolved; null for claims
 */
public record Citation(
        int sentence, int start, int end, @Nullable Span answer) {

    /** A range of the article's text, UTF-16 code units, end exclusive. */
    public record Span(int start, int end) {}
}
