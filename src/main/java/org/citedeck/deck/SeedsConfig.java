package org.citedeck.deck;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** The sample decks. */
@ConfigMapping(prefix = "citedeck.seeds")
interface SeedsConfig {

    /** Where the articles lie, as *.md and *.txt. */
    Path directory();

    /** How many of the best proposals a sample deck asks. */
    int best();

    /** The teacher whose decks they are. */
    String owner();
}
