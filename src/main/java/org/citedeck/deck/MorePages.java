package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.citedeck.article.Sentence;
import org.citedeck.generator.Refused;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** More like an item, or more from a sentence: what the generator kept back, questions and claims, with the reason. */
@Path("/teach/decks/{code}/more")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class MorePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance more(MoreView more);
    }

    private final Desk desk;
    private final MoreProposals proposals;
    private final TakeRefused take;

    MorePages(Desk desk, MoreProposals proposals, TakeRefused take) {
        this.desk = desk;
        this.proposals = proposals;
        this.take = take;
    }

    @GET
    @Transactional
    public TemplateInstance more(
            @PathParam("code") String code,
            @RestQuery @Nullable String like,
            @RestQuery @Nullable String article,
            @RestQuery int sentence) {
        Deck deck = desk.deck(code);
        return page(deck, like, article, sentence);
    }

    /** Takes one of them into the deck. While they are looked for once more, the page says so. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response take(
            @PathParam("code") String code,
            @RestForm @Nullable String like,
            @RestForm @Nullable String article,
            @RestForm int sentence,
            @RestForm String key) {
        Deck deck = desk.deck(code);
        Source source = Desk.source(deck, article);
        var search = proposals.in(source.article);
        if (search.stage() != MoreProposals.Stage.FOUND) {
            return Response.ok(page(deck, like, article, sentence)).build();
        }
        Refused chosen = MoreView.chosen(search, key).orElseThrow(NotFoundException::new);
        return Desk.backTo(deck, take.into(deck, source, chosen));
    }

    private TemplateInstance page(Deck deck, @Nullable String like, @Nullable String article, int ordinal) {
        Item item = like == null || like.isEmpty() ? null : Desk.item(deck, like);
        Sentence sentence = item == null ? Desk.sentence(deck, article, ordinal) : item.evidence().sentence;
        return Templates.more(MoreView.of(deck, sentence, item, proposals.in(sentence.article)));
    }
}
