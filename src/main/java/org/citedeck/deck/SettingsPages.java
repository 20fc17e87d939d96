package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.citedeck.audit.Audit;
import org.jboss.resteasy.reactive.RestQuery;

/** How a deck is asked, and what else can be done with it as a whole. */
@Path("/teach/decks/{code}/settings")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class SettingsPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(SettingsView deck);
    }

    private final Decks decks;
    private final Audit audit;
    private final SecurityIdentity identity;
    private final Clock clock;

    SettingsPages(Decks decks, Audit audit, SecurityIdentity identity, Clock clock) {
        this.decks = decks;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance settings(@PathParam("code") String code, @RestQuery boolean saved) {
        Deck deck = deck(code);
        return Templates.settings(SettingsView.of(deck, TypedSettings.of(deck), Map.of(), saved, clock.instant()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(@PathParam("code") String code, @BeanParam SettingsForm form) {
        Deck deck = deck(code);
        TypedSettings typed = form.typed();
        var read = ReadSettings.of(typed);
        DeckSettings settings = read.settings();
        var mistakes = new LinkedHashMap<>(read.mistakes());
        boolean leavesNothing = settings != null
                && deck.published != null
                && !deck.askedItems().isEmpty()
                && deck.askedItems().stream().noneMatch(settings::asks);
        if (leavesNothing) {
            if (settings != null && settings.mode() == Mode.FACT_CHECK) {
                mistakes.put("mode", "No approved item is a claim. Approve claims first, or choose another mode.");
            } else {
                mistakes.put(
                        "kinds",
                        "No approved item is of these kinds, so there would be nothing to ask. Choose another.");
            }
        }
        if (settings == null || leavesNothing) {
            return Response.status(422)
                    .entity(Templates.settings(SettingsView.of(deck, typed, mistakes, false, clock.instant())))
                    .build();
        }
        deck.title = typed.title();
        deck.listed = typed.listed();
        deck.settings = settings;
        audit.record("changed the settings of the deck", deck.title, deck.code);
        return Response.seeOther(URI.create("/teach/decks/" + deck.code + "/settings?saved=true"))
                .build();
    }

    private Deck deck(String code) {
        return decks.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
    }
}
