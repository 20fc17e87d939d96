package org.citedeck.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.regex.Pattern;
import org.citedeck.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Makes accounts, and new passwords for them. Both passwords are seen once, by two people, and good for one sign-in. */
@ApplicationScoped
class AddTeacher {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} .'_@-]{0,49}");

    private final Teachers teachers;
    private final Audit audit;
    private final Clock clock;

    AddTeacher(Teachers teachers, Audit audit, Clock clock) {
        this.teachers = teachers;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong with a name, and what to do; null where an account can have it. */
    @Nullable
    String problem(String name) {
        if (name.isEmpty()) {
            return "Write the name that the teacher will sign in with.";
        }
        if (!NAME.matcher(name).matches()) {
            return "Use letters, digits, blanks and . ' _ - in the name, at most 50, and begin with a letter or a digit.";
        }
        if (name.equalsIgnoreCase(Audit.THE_PROGRAM)) {
            return "That is the program's own name. Choose another.";
        }
        return teachers.isTaken(name) ? "There is a teacher of this name. Choose another." : null;
    }

    /** The password of the new account. */
    String add(String name, boolean admin) {
        var teacher = new Teacher();
        teacher.name = name;
        teacher.setAdmin(admin);
        teacher.active = true;
        teacher.created = clock.instant();
        String password = renew(teacher);
        teachers.persist(teacher);
        audit.record(admin ? "added an administrator" : "added a teacher", name);
        return password;
    }

    /** The new password of an account. */
    String reset(Teacher teacher) {
        audit.record("made a new password for", teacher.name);
        return renew(teacher);
    }

    private static String renew(Teacher teacher) {
        String password = Passwords.random();
        teacher.password = Passwords.hash(password);
        teacher.mustChange = true;
        return password;
    }
}
