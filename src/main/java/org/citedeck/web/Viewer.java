package org.citedeck.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who looks at a page: what the layout needs to know. */
@Named("viewer")
@RequestScoped
class Viewer {

    private final SecurityIdentity identity;

    Viewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String getName() {
        return identity.getPrincipal().getName();
    }

    /** Whether pages reload themselves after a change, which only the development mode does. */
    public boolean isAuthor() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
