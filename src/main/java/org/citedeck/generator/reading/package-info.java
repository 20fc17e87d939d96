/** From whatever a reader pastes to a frozen text with metadata, paragraphs and sentences. */
@NullMarked
package org.citedeck.generator.reading;

import org.jspecify.annotations.NullMarked;
