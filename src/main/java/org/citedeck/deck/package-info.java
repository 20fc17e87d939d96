/** Decks of items: how a teacher builds, reviews and publishes them, and the samples that come with the program. */
@NullMarked
package org.citedeck.deck;

import org.jspecify.annotations.NullMarked;
