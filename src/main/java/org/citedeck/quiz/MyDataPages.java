package org.citedeck.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is kept of whoever sits at this device: seen, taken along, deleted. */
@Path("/me/data")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MyDataPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mine(@Nullable KeptInShort kept, @Nullable String error);

        static native TemplateInstance deleted();
    }

    private final KnownParticipants known;
    private final ExportParticipant export;
    private final ForgetParticipants forget;

    MyDataPages(KnownParticipants known, ExportParticipant export, ForgetParticipants forget) {
        this.known = known;
        this.export = export;
        this.forget = forget;
    }

    @GET
    @Transactional
    public TemplateInstance mine() {
        return mine(null);
    }

    @GET
    @Path("citedeck.json")
    // a link to a file is followed with the headers of a page
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response file() {
        return export.file("citedeck", known.current().map(export::of).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response delete(@RestForm @Nullable String sure) {
        if (sure == null) {
            return Response.status(422)
                    .entity(mine("Tick the box if you are sure: what is deleted does not come back."))
                    .build();
        }
        known.current().ifPresent(participant -> forget.forget(List.of(participant)));
        known.unseat();
        return Response.ok(Templates.deleted()).build();
    }

    private TemplateInstance mine(@Nullable String error) {
        return Templates.mine(known.current().map(export::inShort).orElse(null), error);
    }
}
