package org.citedeck.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Says where to look once pages are served. */
@ApplicationScoped
class Announcement {

    private static final Logger LOG = Logger.getLogger(Announcement.class);

    void onStart(@ObservesAsync HttpServerStart start) {
        if (LaunchMode.current() != LaunchMode.TEST) {
            LOG.infof(
                    "%n%n    Citedeck is at http://localhost:%d/%n",
                    start.options().getPort());
        }
    }
}
