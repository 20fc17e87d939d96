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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** An item's wording: edited on a page of its own, or in its place on the desk where a script asks for it. */
@Path("/teach/decks/{code}/items/{item}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ItemPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(
                String code, DeskItem item, EditItem form, @Nullable String error, boolean unproven);

        static native TemplateInstance edit$form(
                String code, DeskItem item, EditItem form, @Nullable String error, boolean unproven);
    }

    private static final String NO_SPARE =
            "There is no further wrong choice of this kind. Write one yourself with Edit.";

    private final Desk desk;
    private final ReviewPages pages;
    private final RewordItem reword;

    ItemPages(Desk desk, ReviewPages pages, RewordItem reword) {
        this.desk = desk;
        this.pages = pages;
        this.reword = reword;
    }

    @GET
    @Transactional
    public TemplateInstance edit(
            @PathParam("code") String code,
            @PathParam("item") String itemCode,
            @RestHeader("HX-Request") @Nullable String script) {
        Deck deck = desk.deck(code);
        Item item = Desk.item(deck, itemCode);
        return form(deck, item, EditItem.of(item), null, false, script);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(
            @PathParam("code") String code,
            @PathParam("item") String itemCode,
            @BeanParam ItemForm form,
            @RestHeader("HX-Request") @Nullable String script) {
        Deck deck = desk.deck(code);
        Item item = Desk.item(deck, itemCode);
        EditItem typed = form.typed();
        String problem = typed.problem(item.kind);
        boolean unproven = problem == null
                && !form.isConfirmed()
                && item.doubt != Doubt.ANSWER_NOT_CITED
                && ApplyEdit.doubt(typed, item) == Doubt.ANSWER_NOT_CITED;
        if (problem != null || unproven) {
            return Response.status(422)
                    // for the script: not in the place of the item, but of the form alone
                    .header("HX-Retarget", "#wording-" + item.code)
                    .entity(form(deck, item, typed, problem, unproven, script))
                    .build();
        }
        reword.edit(deck, item, typed);
        return changed(deck, item, null, script);
    }

    /** Puts the next best wrong choice in the place of one. */
    @POST
    @Path("choices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response replace(
            @PathParam("code") String code,
            @PathParam("item") String itemCode,
            @RestForm int choice,
            @RestHeader("HX-Request") @Nullable String script) {
        Deck deck = desk.deck(code);
        Item item = Desk.item(deck, itemCode);
        boolean replaced = reword.replaceChoice(deck, item, choice);
        return changed(deck, item, replaced ? null : NO_SPARE, script);
    }

    private Response changed(Deck deck, Item item, @Nullable String problem, @Nullable String script) {
        if (script != null) {
            return Response.status(problem == null ? 200 : 422)
                    .entity(pages.changed(deck, item, problem))
                    .build();
        }
        return problem == null
                ? Desk.backTo(deck, item)
                : Response.status(422)
                        .entity(pages.page(deck, item.code, problem))
                        .build();
    }

    private static TemplateInstance form(
            Deck deck, Item item, EditItem form, @Nullable String error, boolean unproven, @Nullable String script) {
        var view = DeskItem.of(item, 0, 0);
        return script == null
                ? Templates.edit(deck.code, view, form, error, unproven)
                : Templates.edit$form(deck.code, view, form, error, unproven);
    }
}
