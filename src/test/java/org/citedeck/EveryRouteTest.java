package org.citedeck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who gets into what, for every way in that the classes have. One that these tables do not know fails. */
@QuarkusTest
class EveryRouteTest {

    /** What is there for everybody. What belongs to one student is behind a secret in the address or a cookie. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "GET /",
            "GET /join",
            "GET /sign-in",
            "POST /sign-out",
            "GET /privacy",
            "GET /articles/{}",
            "GET /decks/{}",
            "POST /decks/{}/attempts",
            "POST /decks/{}/somebody-else",
            "GET /attempts/{}",
            "POST /attempts/{}",
            "GET /attempts/{}/{}",
            "POST /attempts/{}/{}/objection",
            "POST /attempts/{}/cards",
            "GET /decks/{}/cards",
            "POST /decks/{}/cards",
            "GET /decks/{}/cards/next",
            "GET /decks/{}/cards/{}",
            "POST /decks/{}/cards/{}",
            "GET /classes/join",
            "POST /classes/join",
            "GET /classes/{}",
            "POST /classes/{}",
            "POST /classes/{}/leave",
            "GET /me",
            "POST /me/settings",
            "POST /me/code",
            "POST /me/transfer",
            "GET /me/forget",
            "POST /me/forget",
            "GET /me/data",
            "GET /me/data/citedeck.json",
            "POST /me/data/delete",
            "POST /api/generate",
            "GET /attempts/{}/article",
            "GET /attempts/{}/offline",
            "GET /decks/{}/cards/offline",
            "GET /manifest.webmanifest",
            "GET /offline",
            "GET /offline/token",
            "GET /offline/{}",
            "GET /sw.js",
            "POST /attempts/{}/kept",
            "POST /attempts/{}/sentence",
            "POST /attempts/{}/sentence/kept",
            "POST /attempts/{}/time",
            "POST /decks/{}/cards/{}/kept",
            "POST /decks/{}/cards/{}/objection",
            "POST /text-size",
            "GET /live",
            "GET /live/{}",
            "POST /live/{}",
            "POST /live/{}/students",
            "GET /live/{}/steps/now",
            "GET /live/{}/steps",
            // in dev mode only
            "GET /dev/refresh.js",
            "GET /dev/version",
            "GET /dev/change");

    /** The one thing of all teachers that administrators see. */
    private static final String CHANGES = "/teach/changes";

    private static @Nullable TeachersWorld shared;

    @Test
    void the_tables_know_every_route_and_every_route_says_who_may_use_it() {
        List<Routes.Route> routes = Routes.all();
        assertThat(routes)
                .hasSizeGreaterThan(100)
                .allSatisfy(route -> assertThat(route.access()).as(route.name()).isPresent());
        assertThat(Routes.names(routes.stream().filter(Routes.Route::isOpen))).isEqualTo(new TreeSet<>(FOR_EVERYBODY));
        assertThat(Routes.names(routes.stream().filter(route -> !route.isOpen())))
                .isEqualTo(names(TeachersRoute.all().stream()));
        assertThat(Routes.names(routes.stream().filter(route -> route.roles().equals(Set.of("admin")))))
                .isEqualTo(names(TeachersRoute.all().stream().filter(TeachersRoute::forAdministrators)));
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in_also_with_a_students_device() {
        var world = untouched();
        var stranger = new Visitor();
        stranger.page("/sign-in");
        world.student.page("/me");
        each(route -> {
            for (Visitor visitor : new Visitor[] {stranger, world.student}) {
                Response answer = ask(visitor, route, world);
                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.header("Location")).endsWith("/sign-in");
            }
        });
    }

    @Test
    void what_belongs_to_one_teacher_does_not_exist_for_another_one() {
        var world = untouched();
        Visitor other = Colleague.signedIn().visitor();
        Visitor administrator = Visitor.teacher();
        administrator.page("/teach");
        other.page("/teach");
        each(route -> {
            int status = ask(other, route, world).statusCode();
            if (route.namesSomething()) {
                assertThat(status).isEqualTo(404);
                assertThat(ask(administrator, route, world).statusCode())
                        .as("an administrator")
                        .isEqualTo(route.path().startsWith(CHANGES) ? 200 : 404);
            } else {
                assertThat(status).isEqualTo(route.forAdministrators() ? 403 : route.answer());
            }
        });
    }

    @Test
    void the_owner_gets_in_everywhere() {
        var world = new TeachersWorld();
        Visitor administrator = Visitor.teacher();
        administrator.page("/teach");
        world.owner.page("/teach");
        each(route -> assertThat(ask(route.forAdministrators() ? administrator : world.owner, route, world)
                        .statusCode())
                .isEqualTo(route.answer()));
    }

    /** One world for all who cannot change anything in it. */
    private static synchronized TeachersWorld untouched() {
        TeachersWorld made = shared == null ? new TeachersWorld() : shared;
        shared = made;
        return made;
    }

    private static Response ask(Visitor visitor, TeachersRoute route, TeachersWorld world) {
        String address = world.fill(route.path());
        Map<String, String> fields = new HashMap<>();
        route.fields().forEach((name, value) -> fields.put(name, world.fill(value)));
        if (route.method().equals("GET")) {
            return visitor.get(address);
        }
        // the one form that may carry a file
        return address.equals("/teach/articles/new") ? visitor.sendHere(fields) : visitor.post(address, fields);
    }

    /** Tries every route, in the table's order, and then says of all that failed. */
    private static void each(java.util.function.Consumer<TeachersRoute> attempt) {
        Stream<Executable> attempts = TeachersRoute.all().stream().map(route -> () -> {
            try {
                attempt.accept(route);
            } catch (AssertionError e) {
                throw new AssertionError(route.method() + " " + route.path() + ": " + e.getMessage(), e);
            }
        });
        assertAll(attempts);
    }

    private static Set<String> names(Stream<TeachersRoute> routes) {
        return routes.map(TeachersRoute::name).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
