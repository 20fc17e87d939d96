package org.citedeck.flashcard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.citedeck.quiz.ForgetParticipants;
import org.citedeck.quiz.KnownParticipants;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The student's own page: cards, scores, settings, another device, and an end to it all. Each device sees its own. */
@Path("/me")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MePages {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance me(
                @Nullable MyPage page,
                @Nullable SettingsForm settings,
                List<String> zones,
                @Nullable String settingsError,
                @Nullable String codeError,
                String typedCode,
                @Nullable String news);

        static native TemplateInstance forget(MyPage page);
    }

    private final Learners learners;
    private final ComposeMyPage composeMyPage;
    private final MoveDevice moveDevice;
    private final CodeTries codeTries;
    private final KnownParticipants known;
    private final ForgetParticipants forgetParticipants;

    MePages(
            Learners learners,
            ComposeMyPage composeMyPage,
            MoveDevice moveDevice,
            CodeTries codeTries,
            KnownParticipants known,
            ForgetParticipants forgetParticipants) {
        this.learners = learners;
        this.composeMyPage = composeMyPage;
        this.moveDevice = moveDevice;
        this.codeTries = codeTries;
        this.known = known;
        this.forgetParticipants = forgetParticipants;
    }

    @GET
    @Transactional
    public TemplateInstance me(@RestQuery @Nullable String news) {
        return page(null, null, null, "", news);
    }

    @POST
    @Path("settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response settings(@BeanParam SettingsForm form) {
        String problem = form.problem();
        if (problem != null) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(form, problem, null, "", null))
                    .build();
        }
        StudySettings settings = learners.made(null).settings();
        form.applyTo(settings);
        learners.keep(settings);
        return to("/me?news=saved");
    }

    /** A code for another device. */
    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response code() {
        moveDevice.makeCode(learners.made(null));
        return to("/me#move");
    }

    /** Takes over from another device. */
    @POST
    @Path("transfer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response transfer(@RestForm @Nullable String code, @Context RoutingContext request) {
        String typed = code == null ? "" : code.strip();
        String from = request.request().remoteAddress().hostAddress();
        if (!codeTries.mayTry(from)) {
            return refused(TOO_MANY, "Too many wrong codes. Wait a minute, then try again.", typed);
        }
        if (!moveDevice.enter(typed)) {
            codeTries.wrong(from);
            return refused(
                    UNPROCESSABLE,
                    "No device shows this code now. Codes have eight letters and digits, work once and for ten minutes;"
                            + " look at it once more, or make a new one there.",
                    typed);
        }
        codeTries.right(from);
        return to("/me?news=moved");
    }

    @GET
    @Path("forget")
    @Transactional
    public Response confirm() {
        return learners.known()
                .map(learner ->
                        Response.ok(Templates.forget(composeMyPage.of(learner))).build())
                .orElseGet(() -> to("/me"));
    }

    @POST
    @Path("forget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response forget() {
        known.current().ifPresent(participant -> forgetParticipants.forget(List.of(participant)));
        known.unseat();
        return to("/me?news=forgotten");
    }

    private Response refused(int status, String advice, String typed) {
        return Response.status(status)
                .entity(page(null, null, advice, typed, null))
                .build();
    }

    private TemplateInstance page(
            @Nullable SettingsForm typed,
            @Nullable String settingsError,
            @Nullable String codeError,
            String typedCode,
            @Nullable String news) {
        Optional<Learner> learner = learners.known();
        return Templates.me(
                learner.map(composeMyPage::of).orElse(null),
                typed == null
                        ? learner.map(known -> SettingsForm.of(known.settings(), known.zone()))
                                .orElse(null)
                        : typed,
                zones(),
                settingsError,
                codeError,
                typedCode,
                news);
    }

    /** By region and city, as people know them. */
    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(
                        zone -> zone.equals("UTC")
                                || zone.matches(
                                        "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
