package org.citedeck.deck;

import jakarta.persistence.Embeddable;

/**
 * A wrong choice that waits to take the place of another.
 *
 * @param replaced whether it stood among the choices before, and was replaced: it comes back last of all
 */
@Embeddable
record SpareChoice(String wording, boolean replaced) {}
