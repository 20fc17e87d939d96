package org.citedeck.intake;

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
import java.util.Set;
import org.citedeck.deck.ScheduleProposals;
import org.citedeck.generator.Generator;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.citedeck.intake.Mistake.MistypedException;
import org.jboss.resteasy.reactive.RestQuery;

/** An article before it is frozen: what is kept of it, what is known about it. */
@Path("/teach/articles/drafts/{code}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class DraftPages {

    private static final Mistake NOTHING_KEPT = new Mistake("lines", "Keep at least one paragraph of the article.");
    private static final Mistake ALREADY_THERE =
            new Mistake("lines", "This article is already in the deck. Add another one, or make a new deck from it.");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance look(Preview draft, Mistake mistake, boolean again);
    }

    private final Drafts drafts;
    private final KeepDraft keep;
    private final LookOver lookOver;
    private final MakeDeck makeDeck;
    private final ScheduleProposals schedule;
    private final Generator generator;
    private final SecurityIdentity identity;

    DraftPages(
            Drafts drafts,
            KeepDraft keep,
            LookOver lookOver,
            MakeDeck makeDeck,
            ScheduleProposals schedule,
            Generator generator,
            SecurityIdentity identity) {
        this.drafts = drafts;
        this.keep = keep;
        this.lookOver = lookOver;
        this.makeDeck = makeDeck;
        this.schedule = schedule;
        this.generator = generator;
        this.identity = identity;
    }

    @GET
    @Transactional
    public Response look(@PathParam("code") String code, @RestQuery boolean again) throws UnreadableArticleException {
        Draft draft = draft(code);
        return draft.done
                ? seeOther("/teach/decks/" + draft.deckCode)
                : Response.ok(Templates.look(lookOver.at(draft, null, null), Mistake.NONE, again))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@PathParam("code") String code, @BeanParam DraftForm form) throws UnreadableArticleException {
        Draft draft = draft(code);
        if (draft.done) {
            return seeOther("/teach/decks/" + draft.deckCode);
        }
        if (form.changes(draft.content)) {
            return readAgain(code, form);
        }
        Set<Integer> kept = form.kept();
        try {
            Metadata known = form.details().metadata(null);
            SourceText article = article(draft.raw(), kept, known);
            if (!draft.deckCode.isEmpty()
                    && lookOver.known(draft, article.text()).inTarget()) {
                return rejected(draft, form, ALREADY_THERE);
            }
            MakeDeck.Made made = makeDeck.of(code, owner(), article);
            made.work().ifPresent(schedule::schedule);
            return seeOther("/teach/decks/" + made.deckCode());
        } catch (MistypedException e) {
            return rejected(draft, form, e.mistake());
        } catch (UnreadableArticleException e) {
            return rejected(
                    draft,
                    form,
                    kept.isEmpty()
                            ? NOTHING_KEPT
                            : new Mistake("lines", e.reason().hint()));
        }
    }

    /** Takes the text as the teacher changed it. What is wrong with it is said, and it stays in the form. */
    @POST
    @Path("text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAgain(@PathParam("code") String code, @BeanParam DraftForm form)
            throws UnreadableArticleException {
        Draft draft = draft(code);
        try {
            Metadata known = form.details().metadata(null);
            generator.read(new RawArticle(form.text(), known));
            keep.replace(code, owner(), form.text(), known);
            return seeOther("/teach/articles/drafts/" + code + "?again=true");
        } catch (MistypedException e) {
            return rejected(draft, form, e.mistake());
        } catch (UnreadableArticleException e) {
            return rejected(draft, form, new Mistake("content", e.reason().hint()));
        }
    }

    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("code") String code) {
        draft(code);
        keep.discard(code, owner());
        return seeOther("/teach/articles/new");
    }

    private SourceText article(RawArticle raw, Set<Integer> kept, Metadata known) throws UnreadableArticleException {
        SourceText read = generator.read(raw, kept);
        // The teacher's word on title and author changes what is known, not what was seen of the text.
        var metadata = new Metadata(
                known.title(),
                known.byline(),
                known.source(),
                known.url(),
                known.published(),
                read.metadata().dateline());
        return new SourceText(metadata, read.text(), read.paragraphs(), read.sentences());
    }

    private Response rejected(Draft draft, DraftForm form, Mistake mistake) throws UnreadableArticleException {
        Preview preview = lookOver.at(draft, form.details(), form.kept());
        return Response.status(422)
                .entity(Templates.look(
                        form.changes(draft.content) ? preview.withContent(form.text()) : preview, mistake, false))
                .build();
    }

    private Draft draft(String code) {
        return drafts.owned(code, owner()).orElseThrow(NotFoundException::new);
    }

    private String owner() {
        return identity.getPrincipal().getName();
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
