package org.citedeck.generator.reading;

/**
 * A paragraph of a frozen text.
 *
 * @param ordinal counts from 0 in the order of the text
 * @param start offset of its first character in the article's text, UTF-16 code units
 * @param end offset after its last character
 */
public record Paragraph(int ordinal, int start, int end) {}
