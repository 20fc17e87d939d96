package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.citedeck.article.Sentence;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A teacher's own question or claim about a sentence. Without a sentence, one is chosen first. */
@Path("/teach/decks/{code}/items/new")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class OwnItemPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(String code, String title, List<DeskArticle> articles);

        static native TemplateInstance write(
                String code, DeskItem item, String article, EditItem form, @Nullable String error, boolean unproven);
    }

    private final Desk desk;
    private final WriteItem writeItem;

    OwnItemPages(Desk desk, WriteItem writeItem) {
        this.desk = desk;
        this.writeItem = writeItem;
    }

    @GET
    @Transactional
    public TemplateInstance form(
            @PathParam("code") String code,
            @RestQuery @Nullable String article,
            @RestQuery @Nullable Integer sentence,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String answer) {
        Deck deck = desk.deck(code);
        if (sentence == null) {
            return Templates.choose(deck.code, deck.title, DeskArticle.of(deck));
        }
        Sentence cited = Desk.sentence(deck, article, sentence);
        String marked = answer == null ? "" : answer.strip();
        Item blank = WriteItem.blank(deck, cited, kind(kind), marked);
        var words = EditItem.of(blank).withAnswer(marked);
        return write(deck, blank, words, null, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response keep(
            @PathParam("code") String code,
            @RestForm @Nullable String article,
            @RestForm int sentence,
            @RestForm @Nullable String kind,
            @BeanParam ItemForm form) {
        Deck deck = desk.deck(code);
        Sentence cited = Desk.sentence(deck, article, sentence);
        Item item = WriteItem.blank(deck, cited, kind(kind), null);
        EditItem typed = form.typed();
        String problem = typed.problem(item.kind);
        boolean unproven =
                problem == null && !form.isConfirmed() && ApplyEdit.doubt(typed, item) == Doubt.ANSWER_NOT_CITED;
        if (problem != null || unproven) {
            return Response.status(422)
                    .entity(write(deck, item, typed, problem, unproven))
                    .build();
        }
        writeItem.keep(deck, item, typed);
        return Desk.backTo(deck, item);
    }

    private static TemplateInstance write(
            Deck deck, Item item, EditItem form, @Nullable String error, boolean unproven) {
        return Templates.write(
                deck.code, DeskItem.of(item, 0, 0), item.evidence().sentence.article.slug, form, error, unproven);
    }

    private static ItemKind kind(@Nullable String name) {
        return "CLAIM".equals(name) ? ItemKind.CLAIM : ItemKind.QUESTION;
    }
}
