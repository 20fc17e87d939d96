package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.citedeck.audit.Audit;
import org.citedeck.audit.Changes;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who changed what, and when: of the own decks, and for administrators of everything. */
@Path("/teach/changes")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ChangePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance changes(ChangesView changes, Map<String, String> decks, boolean all);
    }

    private final Decks decks;
    private final Audit audit;
    private final SecurityIdentity identity;

    ChangePages(Decks decks, Audit audit, SecurityIdentity identity) {
        this.decks = decks;
        this.audit = audit;
        this.identity = identity;
    }

    @GET
    @Transactional
    public TemplateInstance changes(@RestQuery @Nullable String deck, @RestQuery @Nullable Integer page) {
        String teacher = identity.getPrincipal().getName();
        boolean admin = identity.hasRole("admin");
        Map<String, String> own = new LinkedHashMap<>();
        decks.of(teacher).forEach(one -> own.put(one.code, one.title));
        String chosen = deck == null ? "" : JoinCode.normalised(deck);
        if (!chosen.isEmpty() && !own.containsKey(chosen) && !admin) {
            throw new NotFoundException();
        }
        int number = page == null ? 1 : page;
        Changes found = !chosen.isEmpty()
                ? audit.ofDeck(chosen, number)
                : admin ? audit.all(number) : audit.of(teacher, own.keySet(), number);
        return Templates.changes(ChangesView.of(found, chosen, own), own, admin);
    }
}
