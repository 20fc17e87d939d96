package org.citedeck.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who builds decks. */
@Entity
class Teacher {

    /** The role that opens the teacher's corner. */
    static final String ROLE = "teacher";

    /** The role that adds and removes teachers, beside {@link #ROLE}. */
    static final String ADMIN = "admin";

    /** Who has signed in with a password that somebody else has seen, and may do nothing but change it. */
    static final String NEWCOMER = "newcomer";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    /** Hashed by bcrypt, in modular crypt format. */
    String password;

    /** One role or several, with commas between them. */
    String role;

    /** False: keeps account and decks, but cannot sign in. */
    boolean active;

    /** The password was made by somebody else. */
    boolean mustChange;

    Instant created;

    /** The last time that pages were opened, to a few minutes; null before the first sign-in. */
    @Nullable
    Instant lastSeen;

    boolean isAdmin() {
        return role.contains(ADMIN);
    }

    void setAdmin(boolean admin) {
        role = admin ? ROLE + "," + ADMIN : ROLE;
    }

    Set<String> roles() {
        return mustChange ? Set.of(NEWCOMER) : Set.of(role.split(","));
    }
}
