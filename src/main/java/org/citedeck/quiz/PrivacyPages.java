package org.citedeck.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** In plain words: what is kept, for how long, and how to have it deleted. */
@Path("/privacy")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class PrivacyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance privacy(int days);
    }

    private final PrivacyConfig config;

    PrivacyPages(PrivacyConfig config) {
        this.config = config;
    }

    @GET
    public TemplateInstance privacy() {
        return Templates.privacy(config.retentionDays());
    }
}
