package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** A deck for the classroom without screens: a sheet to hand out, and one with the key. */
@Path("/teach/decks/{code}/print")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class PrintPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sheet(PrintView sheet);
    }

    private final Decks decks;
    private final SecurityIdentity identity;

    PrintPages(Decks decks, SecurityIdentity identity) {
        this.decks = decks;
        this.identity = identity;
    }

    @GET
    @Transactional
    public TemplateInstance sheet(@PathParam("code") String code, @RestQuery boolean key) {
        Deck deck = decks.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
        return Templates.sheet(PrintView.of(deck, key));
    }
}
