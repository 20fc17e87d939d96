package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
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
import java.util.List;
import java.util.Optional;
import org.citedeck.article.Sentence;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** After a correction: items whose sentence changed are kept, adapted or removed. */
@Path("/teach/decks/{code}/revision")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class RevisionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance changed(RevisionView deck);
    }

    private final Decks decks;
    private final DecideRevised decideRevised;
    private final SecurityIdentity identity;

    RevisionPages(Decks decks, DecideRevised decideRevised, SecurityIdentity identity) {
        this.decks = decks;
        this.decideRevised = decideRevised;
        this.identity = identity;
    }

    /** The items to decide on, and, just after a correction, how many went along with it. */
    @GET
    @Transactional
    public TemplateInstance changed(@PathParam("code") String code, @RestQuery @Nullable Integer carried) {
        return Templates.changed(RevisionView.of(deck(code), carried, RevisionView.Refusal.NONE));
    }

    @POST
    @Path("items/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(
            @PathParam("code") String code,
            @PathParam("item") String itemCode,
            @RestForm @Nullable String decision,
            @RestForm @Nullable Integer sentence) {
        Deck deck = deck(code);
        Item item = deck.itemsToRevise().stream()
                .filter(candidate -> candidate.code.equals(itemCode))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String list = "/teach/decks/" + deck.code + "/revision";
        if ("remove".equals(decision)) {
            decideRevised.remove(deck, item);
            return to(list);
        }
        boolean keep = "keep".equals(decision);
        if (!keep && !"adapt".equals(decision)) {
            throw new BadRequestException();
        }
        Optional<Sentence> chosen = chosen(deck, item, sentence);
        if (chosen.isEmpty()) {
            return refused(deck, item, -1, "Choose the sentence of the new text that proves it.");
        }
        if (!keep) {
            Item adapted = decideRevised.adapt(deck, item, chosen.get());
            return to("/teach/decks/" + deck.code + "/items/" + adapted.code);
        }
        if (!DecideRevised.proves(chosen.get(), item)) {
            return refused(
                    deck,
                    item,
                    chosen.get().ordinal,
                    "The answer “" + item.answer + "” is not in that sentence. Adapt the item, or choose another.");
        }
        decideRevised.keep(deck, item, chosen.get());
        return to(list);
    }

    private static Optional<Sentence> chosen(Deck deck, Item item, @Nullable Integer ordinal) {
        List<Sentence> sentences = RevisionView.revision(deck, item).sentences;
        return ordinal == null || ordinal < 0 || ordinal >= sentences.size()
                ? Optional.empty()
                : Optional.of(sentences.get(ordinal));
    }

    private static Response refused(Deck deck, Item item, int sentence, String advice) {
        var refusal = new RevisionView.Refusal(item.code, sentence, advice);
        return Response.status(422)
                .entity(Templates.changed(RevisionView.of(deck, null, refusal)))
                .build();
    }

    private Deck deck(String code) {
        return decks.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
