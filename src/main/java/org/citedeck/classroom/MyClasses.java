package org.citedeck.classroom;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;

/** The classes of the teacher who is signed in. What is not theirs is not found. */
@RequestScoped
class MyClasses {

    private final Classrooms classrooms;
    private final SecurityIdentity identity;

    MyClasses(Classrooms classrooms, SecurityIdentity identity) {
        this.classrooms = classrooms;
        this.identity = identity;
    }

    String teacher() {
        return identity.getPrincipal().getName();
    }

    Classroom one(String code) {
        return classrooms.owned(code, teacher()).orElseThrow(NotFoundException::new);
    }

    Member member(String code, String memberCode) {
        return one(code).members.stream()
                .filter(member -> member.code.equals(memberCode))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Assignment assignment(String code, String assignmentCode) {
        return one(code).assignments.stream()
                .filter(assignment -> assignment.code.equals(assignmentCode))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
