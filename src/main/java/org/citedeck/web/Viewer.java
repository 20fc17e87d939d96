package org.citedeck.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who looks at a page: what the layout needs to know. */
@Named("viewer")
@RequestScoped
class Viewer {

    private static final Pattern CORNER = Pattern.compile("/teach(?:/([^/]+).*)?");

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Viewer(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String getName() {
        return identity.getPrincipal().getName();
    }

    public boolean isTeacher() {
        return identity.hasRole("teacher");
    }

    public boolean isAdmin() {
        return identity.hasRole("admin");
    }

    /** Whether the page belongs to a part of the teacher's corner; articles belong to the decks. */
    public boolean isIn(String part) {
        Matcher matcher = CORNER.matcher(request.getCurrent().normalizedPath());
        if (!matcher.matches()) {
            return false;
        }
        String first = matcher.group(1);
        return part.equals(first == null || first.equals("articles") ? "decks" : first);
    }

    /** The name of this server as whoever looks at the page has typed it. */
    public String getSite() {
        var authority = request.getCurrent().request().authority();
        return authority == null ? "" : authority.toString();
    }

    /** Whether pages reload themselves after a change, which only the development mode does. */
    public boolean isAuthor() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
