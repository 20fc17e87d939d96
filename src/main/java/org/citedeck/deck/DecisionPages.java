package org.citedeck.deck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.citedeck.audit.Audit;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What a teacher decides at the review desk, and takes back. */
@Path("/teach/decks/{code}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class DecisionPages {

    private final Desk desk;
    private final ReviewPages pages;
    private final Decide decide;
    private final ArrangeItems arrange;
    private final ReviewSteps steps;
    private final Audit audit;

    DecisionPages(Desk desk, ReviewPages pages, Decide decide, ArrangeItems arrange, ReviewSteps steps, Audit audit) {
        this.desk = desk;
        this.pages = pages;
        this.decide = decide;
        this.arrange = arrange;
        this.steps = steps;
        this.audit = audit;
    }

    /** A verdict on one item; a script gets the item back, everybody else the desk. */
    @POST
    @Path("items/{item}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(
            @PathParam("code") String code,
            @PathParam("item") String itemCode,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestHeader("HX-Request") @Nullable String script) {
        Deck deck = desk.deck(code);
        Item item = Desk.item(deck, itemCode);
        Rejection why = Rejection.named(reason).orElse(null);
        ItemStatus verdict = why != null || "reject".equals(decision)
                ? ItemStatus.REJECTED
                : "approve".equals(decision) ? ItemStatus.APPROVED : ItemStatus.PROPOSED;
        decide.one(deck, item, verdict, why);
        return script == null
                ? Desk.backTo(deck, item)
                : Response.ok(pages.changed(deck, item, null)).build();
    }

    @POST
    @Path("approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response approve(@PathParam("code") String code, @RestForm int least) {
        Deck deck = desk.deck(code);
        if (decide.allAbove(deck, least) == 0) {
            return Response.status(422)
                    .entity(pages.page(deck, null, "No undecided item has such a score. Choose a lower one."))
                    .build();
        }
        return to(deck, "");
    }

    @POST
    @Path("items/{item}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response move(
            @PathParam("code") String code,
            @PathParam("item") String itemCode,
            @RestForm @Nullable String to,
            @RestForm @Nullable String onto) {
        Deck deck = desk.deck(code);
        Item item = Desk.item(deck, itemCode);
        if (onto != null && !onto.isEmpty()) {
            arrange.onto(deck, item, Desk.item(deck, onto));
        } else {
            arrange.step(deck, item, "up".equals(to) ? -1 : 1);
        }
        return Desk.backTo(deck, item);
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response undo(@PathParam("code") String code) {
        Deck deck = desk.deck(code);
        return steps.undo(deck)
                .map(undone -> {
                    audit.record("took back the step: " + undone.verb(), deck.title, deck.code);
                    return to(deck, "?at=" + undone.itemCode() + "#item-" + undone.itemCode());
                })
                .orElseGet(() -> to(deck, ""));
    }

    /** The verdicts as a table that the ranking can be learned from. */
    @GET
    @Path("decisions.tsv")
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response decisions(@PathParam("code") String code) {
        Deck deck = desk.deck(code);
        return Response.ok(DecisionTable.of(deck))
                .type("text/tab-separated-values; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"decisions-" + deck.code + ".tsv\"")
                .build();
    }

    private static Response to(Deck deck, String rest) {
        return Response.seeOther(URI.create("/teach/decks/" + deck.code + rest)).build();
    }
}
