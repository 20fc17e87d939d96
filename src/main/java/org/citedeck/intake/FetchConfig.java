package org.citedeck.intake;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Articles by their address. */
@ConfigMapping(prefix = "citedeck.article.fetch")
interface FetchConfig {

    /** Hosts that may be asked; none: addresses are not offered. */
    Optional<List<String>> hosts();

    /** The longest page, in bytes. */
    int longest();

    /** How long a page may take, redirects included. */
    Duration patience();
}
