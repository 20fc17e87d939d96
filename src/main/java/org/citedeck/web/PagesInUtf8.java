package org.citedeck.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says of every page in what letters it is written. Those with a status of their own would otherwise leave it out. */
@ApplicationScoped
class PagesInUtf8 {

    private static final int EARLY = 900;
    private static final String TYPE = "Content-Type";

    void register(@Observes Filters filters) {
        filters.register(PagesInUtf8::add, EARLY);
    }

    private static void add(RoutingContext request) {
        request.addHeadersEndHandler(ending -> {
            MultiMap headers = request.response().headers();
            if ("text/html".equals(headers.get(TYPE))) {
                headers.set(TYPE, "text/html;charset=UTF-8");
            }
        });
        request.next();
    }
}
