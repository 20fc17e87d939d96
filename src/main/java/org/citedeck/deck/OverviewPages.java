package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A teacher's decks at a glance. */
@Path("/teach")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class OverviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance decks(Overview overview);
    }

    private final ListDecks listDecks;
    private final SecurityIdentity identity;

    OverviewPages(ListDecks listDecks, SecurityIdentity identity) {
        this.listDecks = listDecks;
        this.identity = identity;
    }

    @GET
    @Transactional
    public TemplateInstance mine(@RestQuery @Nullable String search, @RestQuery @Nullable String order) {
        var rows = listDecks.of(identity.getPrincipal().getName());
        return Templates.decks(Overview.of(rows, search == null ? "" : search.strip(), Overview.Order.named(order)));
    }
}
