package org.citedeck.account;

import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody who builds decks. */
@Entity
@UserDefinition
class Teacher {

    /** The role that opens the teacher's corner. */
    static final String ROLE = "teacher";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Username
    String name;

    /** Hashed by bcrypt, in modular crypt format. */
    @Password
    String password;

    @Roles
    String role;

    Instant created;
}
