package org.citedeck.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.citedeck.quiz.KnownParticipants;
import org.jspecify.annotations.Nullable;

/** The class of whoever sits at the device: for its pages, and for the way to them in the layout. */
@Named("membership")
@RequestScoped
class Membership {

    private final KnownParticipants known;
    private final Members members;

    Membership(KnownParticipants known, Members members) {
        this.known = known;
        this.members = members;
    }

    Optional<Member> current() {
        return known.current().flatMap(members::behind);
    }

    /** Null for who is in no class; also on the errors that are found out where nothing may be looked up. */
    public @Nullable String getClassCode() {
        return BlockingOperationControl.isBlockingAllowed()
                ? QuarkusTransaction.joiningExisting().call(this::lookUp)
                : null;
    }

    private @Nullable String lookUp() {
        return current().map(member -> member.classroom.code).orElse(null);
    }
}
