package org.citedeck.web;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every error as a page, or as problem+json for programs. Never an exception's own words. */
class ErrorPages {

    private static final int SERVER_ERROR = 500;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(int status, ErrorText text, @Nullable String reference);
    }

    @ServerExceptionMapper
    Response of(WebApplicationException failure, HttpHeaders headers) {
        Response response = failure.getResponse();
        int status = response.getStatus();
        if (response.hasEntity() || status < 400) {
            return response;
        }
        return status < SERVER_ERROR ? answer(status, headers, null) : unexpected(failure, headers);
    }

    @ServerExceptionMapper
    Response of(ForbiddenException failure, HttpHeaders headers) {
        return answer(403, headers, null);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, HttpHeaders headers) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "Unexpected error, reference %s", reference);
        return answer(SERVER_ERROR, headers, reference);
    }

    private static Response answer(int status, HttpHeaders headers, @Nullable String reference) {
        var text = ErrorText.of(status);
        if (wantsPage(headers)) {
            return Response.status(status)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(Templates.error(status, text, reference).render())
                    .build();
        }
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem("about:blank", text.title(), status, text.advice(), reference))
                .build();
    }

    private static boolean wantsPage(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type ->
                        type.getSubtype().equals("html") || type.getSubtype().equals("xhtml+xml"));
    }

    /** RFC 9457. */
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            @Nullable String reference) {}
}
