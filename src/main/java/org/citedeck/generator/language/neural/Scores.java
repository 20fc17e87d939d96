package org.citedeck.generator.language.neural;

import java.nio.FloatBuffer;

/**
 * All scores of a batch, row after row, padded to the longest sentence.
 *
 * @param words of the longest sentence
 * @param arcs {@code [sentence][word][1 + words]}, place 0 is the root
 * @param relations {@code [sentence][word][1 + words][relation]}
 * @param tags {@code [sentence][word][tag]}, types and names likewise
 */
record Scores(
        int words, FloatBuffer arcs, FloatBuffer relations, FloatBuffer tags, FloatBuffer types, FloatBuffer names) {}
