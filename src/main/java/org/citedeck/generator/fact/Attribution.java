package org.citedeck.generator.fact;

/**
 * Who asserts a fact.
 *
 * @param source the speaker or document: "South Korean officials"
 */
public record Attribution(Phrase source) {}
