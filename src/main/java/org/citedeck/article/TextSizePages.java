package org.citedeck.article;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Keeps the chosen text size and goes back to what was read. */
@Path("/text-size")
@PermitAll
class TextSizePages {

    /** Pages that show articles. Anything else could lead out of the house. */
    private static final Pattern BACK = Pattern.compile("/(?:articles/[A-Za-z0-9_-]+|attempts/[A-Za-z0-9_-]+/article)");

    private final ChosenTextSize chosen;

    TextSizePages(ChosenTextSize chosen) {
        this.chosen = chosen;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm @Nullable String size, @RestForm @Nullable String back) {
        chosen.keep(TextSize.named(size).orElseThrow(BadRequestException::new));
        String to = back != null && BACK.matcher(back).matches() ? back + "#story" : "/";
        return Response.seeOther(URI.create(to)).build();
    }
}
