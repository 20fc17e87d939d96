package org.citedeck.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Teachers as the security of Quarkus sees them. */
final class Identities {

    private Identities() {}

    static SecurityIdentity of(Teacher teacher) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(teacher.name))
                .addRoles(teacher.roles())
                .build();
    }

    static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(""))
                .setAnonymous(true)
                .build();
    }
}
