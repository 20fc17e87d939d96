package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For anyone: the first page, joining by code, and a deck before it is begun. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(List<DeckCard> decks, String code, boolean unknown);

        static native TemplateInstance deck(DeckCard deck);
    }

    private final Decks decks;

    HomePages(Decks decks) {
        this.decks = decks;
    }

    @GET
    @Transactional
    public TemplateInstance home() {
        return Templates.home(listed(), "", false);
    }

    @GET
    @Path("join")
    @Transactional
    public Response join(@RestQuery @Nullable String code) {
        String typed = code == null ? "" : code.strip();
        Optional<Deck> deck = decks.open(typed);
        if (deck.isPresent()) {
            return Response.seeOther(URI.create("/decks/" + deck.get().code)).build();
        }
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.home(listed(), typed, true))
                .build();
    }

    @GET
    @Path("decks/{code}")
    @Transactional
    public TemplateInstance deck(@PathParam("code") String code) {
        return Templates.deck(DeckCard.of(decks.open(code).orElseThrow(NotFoundException::new)));
    }

    private List<DeckCard> listed() {
        return decks.listed().stream().map(DeckCard::of).toList();
    }
}
