package org.citedeck.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Pages that a browser keeps to be shown without network. It fetches them as nobody, without cookies: they hold nothing of
 * anyone.
 */
@Path("/offline")
@PermitAll
class OfflinePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance offline(String about);
    }

    private final CsrfTokenParameterProvider csrf;

    OfflinePages(@Named("csrf") CsrfTokenParameterProvider csrf) {
        this.csrf = csrf;
    }

    /** A form's token, for what is sent when there is a network again: that of its page may have expired. */
    record Token(String token) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance offline() {
        return Templates.offline("network");
    }

    @GET
    @Path("{about: kept|answered|cards|learned}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance offline(@PathParam("about") String about) {
        return Templates.offline(about);
    }

    @GET
    @Path("token")
    @Produces(MediaType.APPLICATION_JSON)
    public Token token() {
        return new Token(csrf.getToken());
    }
}
