package org.citedeck.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import org.citedeck.audit.Audit;
import org.jboss.logging.Logger;

/** Makes the first account, which adds the others, at the first start and says its password once: it is kept only as a hash. */
@ApplicationScoped
class FirstTeacher {

    private static final Logger LOG = Logger.getLogger(FirstTeacher.class);

    private final Teachers teachers;
    private final AccountConfig config;
    private final Audit audit;
    private final Clock clock;

    FirstTeacher(Teachers teachers, AccountConfig config, Audit audit, Clock clock) {
        this.teachers = teachers;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /** A password that is known before the start must work from the first page on. */
    void onStart(@Observes StartupEvent start) {
        if (config.firstPassword().isPresent()) {
            QuarkusTransaction.requiringNew().run(this::provide);
        }
    }

    /** A random one nobody knows before it is shown: hashing it, slow on purpose, is no part of the start. */
    void onServing(@ObservesAsync HttpServerStart start) {
        QuarkusTransaction.requiringNew().run(this::provide);
    }

    private void provide() {
        if (teachers.count() > 0) {
            return;
        }
        String password = config.firstPassword().orElseGet(Passwords::random);
        var teacher = new Teacher();
        teacher.name = config.firstTeacher();
        teacher.password = Passwords.hash(password);
        teacher.setAdmin(true);
        teacher.active = true;
        teacher.created = clock.instant();
        teachers.persist(teacher);
        audit.recordByProgram("made the first account", teacher.name, "");
        if (config.firstPassword().isEmpty()) {
            LOG.infof(
                    "%n%n    The first teacher's account (shown this once):%n        name      %s%n        password  %s%n",
                    teacher.name, password);
        }
    }
}
