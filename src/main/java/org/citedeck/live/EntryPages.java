package org.citedeck.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.citedeck.deck.JoinCode;
import org.citedeck.throttle.Wait;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Asks for the code that is on the projector. */
@Path("/live")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class EntryPages {

    private static final int TOO_MANY = 429;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance join(String code, @Nullable String error);
    }

    private final FindRound findRound;

    EntryPages(FindRound findRound) {
        this.findRound = findRound;
    }

    @GET
    public Response join(@RestQuery @Nullable String code) {
        String typed = code == null ? "" : code.strip();
        if (typed.isEmpty()) {
            return Response.ok(Templates.join("", null)).build();
        }
        FindRound.Found found = findRound.find(typed);
        FindRound.Door door = found.door();
        return door == null
                ? without(found, typed)
                : Response.seeOther(URI.create("/live/" + door.code())).build();
    }

    /** The page that says why a code leads nowhere. */
    static Response without(FindRound.Found found, String typed) {
        return found.isRefused()
                ? answer(
                        TOO_MANY,
                        typed,
                        "Too many wrong codes were tried from here. Try again in " + Wait.inWords(found.toWait()) + ".")
                : answer(
                        404,
                        typed,
                        "No live round has this code. It has " + JoinCode.LENGTH
                                + " letters and digits; look at the projector once more, or ask your teacher.");
    }

    private static Response answer(int status, String typed, String error) {
        return Response.status(status).entity(Templates.join(typed, error)).build();
    }
}
