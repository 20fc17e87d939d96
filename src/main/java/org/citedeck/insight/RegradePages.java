package org.citedeck.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.List;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.quiz.Regrade;
import org.citedeck.quiz.VerdictChange;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Another key for an item that was answered: first whose verdicts change, then, confirmed, the change. */
@Path("/teach/decks/{code}/results/items/{item}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class RegradePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance accept(
                KeyedItem item, String wording, List<VerdictChange> changes, @Nullable String error);

        static native TemplateInstance correct(
                KeyedItem item, CorrectionForm form, @Nullable List<VerdictChange> changes, @Nullable String error);
    }

    private final OwnAnswers own;
    private final Regrade regrade;
    private final CorrectItem correctItem;

    RegradePages(OwnAnswers own, Regrade regrade, CorrectItem correctItem) {
        this.own = own;
        this.regrade = regrade;
        this.correctItem = correctItem;
    }

    @GET
    @Path("accept")
    @Transactional
    public Response beforeAccepting(
            @PathParam("code") String code, @PathParam("item") String itemCode, @RestQuery @Nullable String wording) {
        return accepting(code, item(code, itemCode), wording == null ? "" : wording.strip());
    }

    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response accept(
            @PathParam("code") String code, @PathParam("item") String itemCode, @RestForm @Nullable String wording) {
        Item item = item(code, itemCode);
        String words = wording == null ? "" : wording.strip();
        if (correctItem.problemOfAccepting(item, words) != null) {
            return accepting(code, item, words);
        }
        return to(code, itemCode, correctItem.accept(item, words).code);
    }

    @GET
    @Path("correct")
    @Transactional
    public TemplateInstance form(
            @PathParam("code") String code, @PathParam("item") String itemCode, @RestQuery @Nullable String objection) {
        Item item = item(code, itemCode);
        return Templates.correct(
                KeyedItem.of(code, item), CorrectionForm.of(item, objection == null ? "" : objection), null, null);
    }

    @POST
    @Path("correct")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response correct(
            @PathParam("code") String code, @PathParam("item") String itemCode, @BeanParam CorrectionFields fields) {
        Item item = item(code, itemCode);
        var form = fields.typed();
        String problem = form.problem(item);
        if (problem != null) {
            return Response.status(422)
                    .entity(Templates.correct(KeyedItem.of(code, item), form, null, problem))
                    .build();
        }
        if (!fields.isConfirmed()) {
            var changes = regrade.changes(item, ItemKey.of(item), form.key(item));
            return Response.ok(Templates.correct(KeyedItem.of(code, item), form, changes, null))
                    .build();
        }
        return to(code, itemCode, correctItem.correct(own.deck(code), item, form).code);
    }

    private Response accepting(String code, Item item, String wording) {
        String problem = correctItem.problemOfAccepting(item, wording);
        var present = ItemKey.of(item);
        List<VerdictChange> changes =
                problem == null ? regrade.changes(item, present, present.accepting(wording)) : List.of();
        return Response.status(problem == null ? 200 : 422)
                .entity(Templates.accept(KeyedItem.of(code, item), wording, changes, problem))
                .build();
    }

    private Item item(String code, String itemCode) {
        return own.of(code).item(itemCode).orElseThrow(NotFoundException::new);
    }

    private static Response to(String code, String itemCode, String change) {
        return Response.seeOther(
                        URI.create("/teach/decks/" + code + "/results/items/" + itemCode + "#change-" + change))
                .build();
    }
}
