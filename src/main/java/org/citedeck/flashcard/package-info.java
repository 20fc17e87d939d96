/** Items seen as flashcards: FSRS-6, the log of reviews, the card pages and the student's own page. */
@NullMarked
package org.citedeck.flashcard;

import org.jspecify.annotations.NullMarked;
