package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For anyone: the first page, and joining by code. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(List<DeckCard> decks, String code, boolean unknown);
    }

    private final Decks decks;
    private final Instance<OtherCodes> others;
    private final Clock clock;

    HomePages(Decks decks, @Any Instance<OtherCodes> others, Clock clock) {
        this.decks = decks;
        this.others = others;
        this.clock = clock;
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
        Optional<Deck> deck = decks.known(typed);
        if (deck.isPresent()) {
            return Response.seeOther(URI.create("/decks/" + deck.get().code)).build();
        }
        Optional<String> elsewhere =
                others.stream().flatMap(one -> one.addressOf(typed).stream()).findFirst();
        if (elsewhere.isPresent()) {
            return Response.seeOther(URI.create(elsewhere.get())).build();
        }
        if (JoinCode.normalised(typed).length() > JoinCode.LENGTH) {
            // Longer codes are those of classes and their members.
            return Response.seeOther(UriBuilder.fromPath("/classes/join")
                            .queryParam("code", "{code}")
                            .build(typed))
                    .build();
        }
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.home(listed(), typed, true))
                .build();
    }

    private List<DeckCard> listed() {
        return decks.listed(clock.instant()).stream().map(DeckCard::of).toList();
    }
}
