package org.citedeck.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.citedeck.deck.JoinCode;
import org.citedeck.quiz.KnownParticipants;
import org.citedeck.throttle.Wait;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** With a code into a class: a personal one makes somebody known at this device, a class's one leads to its page. */
@Path("/classes/join")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class JoinPages {

    private static final int TOO_MANY = 429;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance join(String code, @Nullable String error);

        static native TemplateInstance confirm(String code, String nickname, String className);
    }

    private final Members members;
    private final Classrooms classrooms;
    private final KnownParticipants known;
    private final JoinThrottle throttle;
    private final RoutingContext request;

    JoinPages(
            Members members,
            Classrooms classrooms,
            KnownParticipants known,
            JoinThrottle throttle,
            RoutingContext request) {
        this.members = members;
        this.classrooms = classrooms;
        this.known = known;
        this.throttle = throttle;
        this.request = request;
    }

    /** Asks whether it is really them: somebody else's slip is taken up easily. */
    @GET
    @Transactional
    public Response join(@RestQuery @Nullable String code) {
        String typed = code == null ? "" : code.strip();
        if (typed.isEmpty()) {
            return Response.ok(Templates.join("", null)).build();
        }
        return guarded(typed, () -> {
            Optional<Member> member = members.withCode(typed);
            if (member.isPresent()) {
                Member found = member.get();
                return Optional.of(Response.ok(Templates.confirm(found.code, found.nickname(), found.classroom.name))
                        .build());
            }
            return classrooms.withCode(typed).map(found -> to("/classes/" + found.code));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response sit(@RestForm @Nullable String code) {
        String typed = code == null ? "" : code;
        return guarded(
                typed,
                () -> members.withCode(typed).map(member -> {
                    known.seat(member.participant);
                    return to("/classes/" + member.classroom.code);
                }));
    }

    private Response guarded(String typed, java.util.function.Supplier<Optional<Response>> look) {
        Duration wait = throttle.begin(request);
        if (!wait.isZero()) {
            return answer(
                    TOO_MANY,
                    typed,
                    "Too many wrong codes were tried from here. Try again in " + Wait.inWords(wait) + ".");
        }
        Optional<Response> found = look.get();
        if (found.isEmpty()) {
            return answer(
                    404,
                    typed,
                    "No class knows this code. A personal code has " + Member.CODE_LENGTH
                            + " letters and digits, a class’s code "
                            + Classroom.CODE_LENGTH + ", a quiz’s code " + JoinCode.LENGTH
                            + ". Look at yours once more, or ask your teacher.");
        }
        throttle.right(request);
        return found.get();
    }

    private static Response answer(int status, String typed, String error) {
        return Response.status(status).entity(Templates.join(typed, error)).build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
