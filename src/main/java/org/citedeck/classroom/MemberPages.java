package org.citedeck.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.citedeck.audit.Audit;
import org.citedeck.deck.JoinCode;
import org.citedeck.quiz.ExportParticipant;
import org.citedeck.quiz.ForgetParticipants;
import org.citedeck.quiz.Sittings;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One student of a class, as the teacher sees them: what is done; nickname, code and data. */
@Path("/teach/classes/{code}/members/{member}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class MemberPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(MemberView member, String nickname, @Nullable String error);
    }

    private final MyClasses mine;
    private final Sittings runs;
    private final ExportParticipant export;
    private final ForgetParticipants forget;
    private final Audit audit;
    private final Clock clock;

    MemberPages(
            MyClasses mine,
            Sittings runs,
            ExportParticipant export,
            ForgetParticipants forget,
            Audit audit,
            Clock clock) {
        this.mine = mine;
        this.runs = runs;
        this.export = export;
        this.forget = forget;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance show(@PathParam("code") String code, @PathParam("member") String memberCode) {
        Member member = mine.member(code, memberCode);
        return show(member, member.nickname(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response rename(
            @PathParam("code") String code,
            @PathParam("member") String memberCode,
            @RestForm @Nullable String nickname) {
        Member member = mine.member(code, memberCode);
        String wanted = Roster.tidy(nickname == null ? "" : nickname);
        String error = wanted.isEmpty() ? "Write a nickname." : Roster.problem(wanted);
        if (error == null && !wanted.equalsIgnoreCase(member.nickname()) && member.classroom.hasNickname(wanted)) {
            error = "Somebody in this class has that nickname. Choose another.";
        }
        if (error != null) {
            return refused(member, wanted, error);
        }
        member.participant.nickname = wanted;
        audit.record("renamed a student of the class", member.classroom.name);
        return to(member);
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response renewCode(@PathParam("code") String code, @PathParam("member") String memberCode) {
        Member member = mine.member(code, memberCode);
        member.code = JoinCode.random(Member.CODE_LENGTH);
        audit.record("made a new code for a student of the class", member.classroom.name);
        return to(member);
    }

    @GET
    @Path("citedeck.json")
    // a link to a file is followed with the headers of a page
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response file(@PathParam("code") String code, @PathParam("member") String memberCode) {
        Member member = mine.member(code, memberCode);
        return export.file("citedeck-student", export.of(member.participant, mine.teacher()));
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response delete(
            @PathParam("code") String code, @PathParam("member") String memberCode, @RestForm @Nullable String sure) {
        Member member = mine.member(code, memberCode);
        if (sure == null) {
            return refused(
                    member, member.nickname(), "Tick the box if you are sure: what is deleted does not come back.");
        }
        String classCode = member.classroom.code;
        audit.record("deleted a student, with all answers, of the class", member.classroom.name);
        forget.forget(List.of(member.participant));
        return Response.seeOther(URI.create("/teach/classes/" + classCode + "#members"))
                .build();
    }

    private TemplateInstance show(Member member, String nickname, @Nullable String error) {
        return Templates.show(MemberView.of(member, runs.of(member.participant), clock.instant()), nickname, error);
    }

    private Response refused(Member member, String nickname, String error) {
        return Response.status(422).entity(show(member, nickname, error)).build();
    }

    private static Response to(Member member) {
        return Response.seeOther(URI.create("/teach/classes/" + member.classroom.code + "/members/" + member.code))
                .build();
    }
}
