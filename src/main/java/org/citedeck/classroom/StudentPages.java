package org.citedeck.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.citedeck.quiz.KnownParticipants;
import org.citedeck.quiz.Sittings;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A class as its students see it: what is to do, what is done. Whoever is not in it yet is asked to join. */
@Path("/classes/{code}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class StudentPages {

    private static final int TOO_MANY = 429;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mine(MemberView member);

        static native TemplateInstance door(
                String code, String className, boolean open, String nickname, @Nullable String error);
    }

    private final Classrooms classrooms;
    private final Membership membership;
    private final KnownParticipants known;
    private final Enrol enrol;
    private final Sittings runs;
    private final JoinThrottle throttle;
    private final RoutingContext request;
    private final Clock clock;

    StudentPages(
            Classrooms classrooms,
            Membership membership,
            KnownParticipants known,
            Enrol enrol,
            Sittings runs,
            JoinThrottle throttle,
            RoutingContext request,
            Clock clock) {
        this.classrooms = classrooms;
        this.membership = membership;
        this.known = known;
        this.enrol = enrol;
        this.runs = runs;
        this.throttle = throttle;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response show(@PathParam("code") String code) {
        Optional<Member> here = membership.current().filter(member -> member.classroom.code.equals(code));
        if (here.isPresent()) {
            Member member = here.get();
            return Response.ok(Templates.mine(MemberView.of(member, runs.of(member.participant), clock.instant())))
                    .build();
        }
        if (!throttle.begin(request).isZero()) {
            return Response.status(TOO_MANY)
                    .entity(JoinPages.Templates.join(
                            "", "Too many wrong codes were tried from here. Try again in a few minutes."))
                    .build();
        }
        Classroom classroom = classroom(code);
        throttle.right(request);
        return Response.ok(door(classroom, "", null)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response join(@PathParam("code") String code, @RestForm @Nullable String nickname) {
        Classroom classroom = classroom(code);
        String wanted = Roster.tidy(nickname == null ? "" : nickname);
        String error = problem(classroom, wanted);
        if (error != null) {
            return Response.status(422).entity(door(classroom, wanted, error)).build();
        }
        known.seat(enrol.one(classroom, wanted).participant);
        return to("/classes/" + classroom.code);
    }

    /** Somebody else sits at this device from now on. Nothing is deleted: the personal code leads back. */
    @POST
    @Path("leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave() {
        known.unseat();
        return to("/");
    }

    private static @Nullable String problem(Classroom classroom, String nickname) {
        if (!classroom.open) {
            return "This class is joined with a personal code. Ask your teacher for yours.";
        }
        if (nickname.isEmpty()) {
            return "Choose a nickname.";
        }
        if (classroom.hasNickname(nickname)) {
            return "Somebody in this class has that nickname. Choose another; if it is yours, use your personal code.";
        }
        return classroom.members.size() >= Roster.MOST
                ? "This class is full. Ask your teacher."
                : Roster.problem(nickname);
    }

    private static TemplateInstance door(Classroom classroom, String nickname, @Nullable String error) {
        return Templates.door(classroom.code, classroom.name, classroom.open, nickname, error);
    }

    private Classroom classroom(String code) {
        return classrooms.withCode(code).orElseThrow(NotFoundException::new);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
