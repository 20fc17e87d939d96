package org.citedeck.flashcard;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the card pages assume. */
@ConfigMapping(prefix = "citedeck.flashcard")
interface FlashcardConfig {

    /** Whose four o'clock begins a day of study, where a student's own time zone is not known; the server's if not set. */
    Optional<String> zone();
}
