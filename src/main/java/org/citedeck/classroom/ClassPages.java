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
import java.util.List;
import org.citedeck.audit.Audit;
import org.citedeck.deck.Decks;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One class: its roster, its assignments, its settings. */
@Path("/teach/classes/{code}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ClassPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                ClassView classroom, List<DeckChoice> decks, String roster, String due, @Nullable String error);

        static native TemplateInstance settings(
                String code, ClassForm form, List<String> zones, @Nullable String error);

        static native TemplateInstance slips(ClassView classroom);
    }

    /** A deck that can still be assigned. */
    record DeckChoice(String code, String title) {}

    private final MyClasses mine;
    private final ViewClass view;
    private final Decks decks;
    private final Enrol enrol;
    private final Audit audit;

    ClassPages(MyClasses mine, ViewClass view, Decks decks, Enrol enrol, Audit audit) {
        this.mine = mine;
        this.view = view;
        this.decks = decks;
        this.enrol = enrol;
        this.audit = audit;
    }

    @GET
    @Transactional
    public TemplateInstance show(@PathParam("code") String code) {
        return show(mine.one(code), "", "", null);
    }

    @POST
    @Path("members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response add(@PathParam("code") String code, @RestForm @Nullable String roster) {
        Classroom classroom = mine.one(code);
        var nicknames = Roster.of(roster);
        String error = nicknames.nicknames().isEmpty()
                ? "Write at least one nickname, each on a line of its own."
                : nicknames.problem(classroom);
        if (error != null) {
            return refused(show(classroom, roster == null ? "" : roster, "", error));
        }
        enrol.all(classroom, nicknames);
        audit.record(
                "added students to the class",
                classroom.name + ": " + nicknames.nicknames().size());
        return to(classroom, "#members");
    }

    @GET
    @Path("slips")
    @Transactional
    public TemplateInstance slips(@PathParam("code") String code) {
        return Templates.slips(view.of(mine.one(code)));
    }

    @GET
    @Path("settings")
    @Transactional
    public TemplateInstance settings(@PathParam("code") String code) {
        Classroom classroom = mine.one(code);
        var form = new ClassForm(classroom.name, "", classroom.open, classroom.zone);
        return Templates.settings(classroom.code, form, Zones.all(), null);
    }

    @POST
    @Path("settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(
            @PathParam("code") String code,
            @RestForm @Nullable String name,
            @RestForm @Nullable String open,
            @RestForm @Nullable String zone) {
        Classroom classroom = mine.one(code);
        var form = ClassForm.of(name, null, open, zone);
        String error = form.problem();
        if (error != null) {
            return refused(Templates.settings(classroom.code, form, Zones.all(), error));
        }
        classroom.name = form.name();
        classroom.open = form.open();
        classroom.zone = form.zone();
        audit.record("changed the settings of the class", classroom.name);
        return to(classroom, "");
    }

    TemplateInstance show(Classroom classroom, String roster, String due, @Nullable String error) {
        var assigned = classroom.assignments.stream()
                .map(assignment -> assignment.deck.code)
                .toList();
        var choices = decks.openOf(mine.teacher()).stream()
                .filter(deck -> !assigned.contains(deck.code))
                .map(deck -> new DeckChoice(deck.code, deck.title))
                .toList();
        return Templates.show(view.of(classroom), choices, roster, due, error);
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static Response to(Classroom classroom, String place) {
        return Response.seeOther(URI.create("/teach/classes/" + classroom.code + place))
                .build();
    }
}
