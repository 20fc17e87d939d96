package org.citedeck.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.citedeck.account.TeacherLeft;

/** Classes of a teacher who leaves are a colleague's from then on. */
@ApplicationScoped
class HandOverClasses {

    private final Classrooms classrooms;

    HandOverClasses(Classrooms classrooms) {
        this.classrooms = classrooms;
    }

    void onTeacherLeft(@Observes TeacherLeft departure) {
        classrooms.update("owner = ?1 where owner = ?2", departure.heir(), departure.name());
    }
}
