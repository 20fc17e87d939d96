package org.citedeck.generator.proposal;

/** One choice of a question. */
public record Choice(String text, boolean correct) {}
