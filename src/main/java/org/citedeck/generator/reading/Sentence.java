package org.citedeck.generator.reading;

/**
 * A sentence of a frozen text: {@code text.substring(start, end)} is the sentence, always.
 *
 * @param id counts from 0 in the order of the text
 * @param paragraph ordinal of the paragraph it stands in
 * @param start offset of its first character in the article's text, UTF-16 code units
 * @param end offset after its last character
 */
public record Sentence(int id, int paragraph, int start, int end) {}
